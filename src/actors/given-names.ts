/** Given names that women bear, for pronouns when no title tells: common ones, and those of women in office. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  (
    'angela theresa hillary susan nancy elizabeth kamala jen jennifer marie condoleezza madeleine samantha nikki kelly sarah caitlin federica catherine ursula christine ' +
    'margaret michelle melania ivanka wendy victoria anne ann anna annalena sanna mette magdalena kaja ingrida erna katrin jacinda julie penny linda marise dilma cristina laura ' +
    'michele maria marine valerie liz amy elise jeanne patty barbara dianne kirsten tammy claire mary lisa joni deb debbie marsha martha loretta rosa rosemary ileana tulsi ilhan rashida ' +
    'alexandria pramila maxine karen jane jill joan julia kate katherine kathleen laurie leila liana lucy marta mona morgan heather jessica rebecca rachel ruth sandra sally sara sheila stephanie ' +
    'tanya teresa tzipi ayelet miri stella susana tsai park aung sheikh yulia oksana olga elvira valentina maryna svetlana natalia irina ekaterina dalia beata ewa zuzana kolinda atifete vjosa ' +
    'joyce ellen ngozi louise gina avril janet penelope yvette priti amber andrea harriet diane suzanne chrystia melanie mélanie carolyn hua fu mao chunying benazir sheikha hina sushma nirmala indira ' +
    'asma hanan rima nada najla fatima khadija maryam masih nasrin narges ebtekar marzieh amal leyla zeynep meral agnes michaelle helen helle johanna tarja vigdis gro jenny ine emily grace alice clare eva ' +
    'carolina gabriela patricia veronica delcy ximena claudia rosario mireya violeta laura keiko isabel cecilia soledad paula raisa danielle leslie linda molly gail beth robin tracy dana vicki'
  ).split(' '),
);
