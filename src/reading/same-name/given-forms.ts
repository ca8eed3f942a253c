/** Whether two given names are forms in which one of another script or language reaches English: "Khaled", "Khalid". Lower case. */
export function areGivenForms(a: string, b: string): boolean {
  const group = groups.get(a)
  return group !== undefined && group === groups.get(b)
}

// past what romanisations differ in
const FORMS = `
abdallah abdullah abdulla; aleksandr alexander aleksander oleksandr alyaksandr; aleksei alexei alexey aleksey oleksiy oleksii; alyona alena;
andrei andrey andriy andrii; artyom artem; aisha ayesha aysha; dmitri dmitry dmitriy dmytro dzmitry; fatima fatma fatemeh fatimah;
fyodor fedor feodor; gamal jamal; georgios giorgos yiorgos yorgos; ibrahim ebrahim; ioannis yannis yiannis giannis yanis;
ismail esmail; kirill kyrylo; khaled khalid; konstantinos kostas costas; mikhail mykhailo; mykola nikolai nikolay; nikolaos nikos;
olga olha; pavel pavlo; pyotr petr petro; said saeed saeid; saleh salih; semyon semen; sergei sergey serhiy serhii siarhei;
vladimir volodymyr uladzimir; yevgeny evgeny yevhen; yousef youssef yusuf yusef; yuri yury yuriy iurii`

const groups: ReadonlyMap<string, number> = new Map(
  FORMS.split(';').flatMap((group, i) =>
    group
      .trim()
      .split(/\s+/)
      .map((name): [string, number] => [name, i]),
  ),
)
