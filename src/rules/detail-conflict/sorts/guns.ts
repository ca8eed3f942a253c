import {words, type Groups, type Sort} from './sort.ts'

const GUN = '(?<gun>revolver|handgun|pistol|rifle)'
const HANDGUN = '(?<gun>revolver|handgun|pistol)'
const CARTRIDGE = String.raw`(?:calib(?:er|re)|cal\.?|magnum|special)`

// guns that the guards of the law carry, and those that somebody finds, which may be any
const OTHERS =
  /(?<!\p{L})(?:(?:officer|trooper|deput(?:y|ie)|policem[ae]n|agent|guard|soldier|sheriff|police)s?['’]?s? (?:\p{L}+ )?(?:fired|drew|shot|used|opened fire)|(?:officer|trooper|deputy|policeman|agent|guard|soldier|sheriff)s?['’]s?|service|found|recovered|seized|discovered|registered|bought|collection)(?!\p{L})/iu

export const guns: readonly Sort[] = [
  {
    name: 'calibre',
    finds: [
      // ".38-caliber revolver", "a .45 pistol", "a .357 Magnum"
      new RegExp(String.raw`(?<![\d.])\.(?<inches>\d{2,3})(?:[- ]${CARTRIDGE}){1,2}(?: ${GUN})?(?!\p{L})`, 'giu'),
      new RegExp(String.raw`(?<![\d.])\.(?<inches>\d{2,3}) ${GUN}(?!\p{L})`, 'giu'),
      // "a 38-caliber revolver"
      words(String.raw`(?<inches>22|25|32|38|40|44|45|357)[- ]calib(?:er|re)(?: ${GUN})?`),
      // "a 9mm pistol", "a 9 mm semi-automatic handgun"
      words(
        String.raw`(?<millimetres>\d{1,2}(?:\.\d{1,2})?)[ -]?(?:mm|millimet(?:er|re))(?: (?:semi-?)?automatic)? ${HANDGUN}`,
      ),
    ],
    value: ({inches, millimetres}) => (inches === undefined ? `${String(Number(millimetres))} mm` : `.${inches}`),
    of: kindOf,
    unless: OTHERS,
    near: (a, b) => a.startsWith(b) || b.startsWith(a),
  },
  {
    // "a 12-gauge shotgun"
    name: 'gauge',
    finds: [words('(?<gauge>10|12|16|20|28|410)[- ]g(?:au|a)ge')],
    value: ({gauge}) => gauge,
    unless: OTHERS,
  },
]

function kindOf({gun = ''}: Groups): string {
  return gun.toLowerCase() === 'rifle' ? 'rifle' : 'handgun'
}
