/** Words that every report has, so that even a short unknown word is likelier one of them mistyped than a word of its own. */
export const commonest: ReadonlySet<string> = new Set(
  `the that with from have this they were which their there been would said into will more when who what about after
  before could other than then them these those some only over also because between under while during through against
  people years year new his her him has had was are for not but can all one two out first last time just like most made
  being where still since such very much many work day days down back even told three week month world well every police
  man men home near left right next used take took until again should government according however although another`.split(
    /\s+/,
  ),
)

/** Words that a sentence opens with and that are like no name. */
export const openers: ReadonlySet<string> = new Set(
  `that this they there these those when while where what with after before according however although because since
  during another police officials some many several meanwhile earlier later under between though despite until about
  other others both each every authorities investigators witnesses residents people`.split(/\s+/),
)

/** Small words that stand before or after any other, so that they are the likely half of two words run together. */
export const small: ReadonlySet<string> = new Set(
  `of the and that with was were has had from to in on at for by is are be it he she they his her their its as will not
  but who said would been this which told have than into or we if when after`.split(/\s+/),
)
