/** Words that stand with a capital in the names of bodies, offices and places, though they are plain words. */
export const institutions: readonly string[] =
  `University College Institute Academy School Hospital Church Cathedral Museum Library Theatre Theater Stadium Airport
  Station Street Avenue Boulevard Highway Bridge Building Center Centre President Minister Senator Governor Secretary
  Director Professor General Captain Colonel Lieutenant Sergeant Commander Officer Detective Inspector Commissioner
  Chairman Chancellor Ambassador Attorney Congressman Representative Superintendent Department Ministry Commission
  Committee Council Commissioners Association Federation Foundation Organization Organisation Society Company
  Corporation Industries Services Systems Technologies Technology Research Security Authority Administration Agency
  Bureau Office Police Court Supreme Superior District County Republic Republican Democratic Democrats Democrat
  Republicans Parliament Congress Senate Assembly Government Conference Championship League National International
  Federal American British European Russian African Australian Canadian Indian Japanese Israeli Palestinian United
  States Kingdom Nations Island Islands Mountain River Ocean Valley Pacific Atlantic Northern Southern Eastern Western
  Central Christmas Easter Internet Division Prison Intelligence Investigation Protection Environmental Medical Health
  Education Emergency Management Development Transport Transportation Defense Defence Agriculture Commerce Treasury
  Justice Precinct Sheriff Borough Battalion Brigade Regiment Squadron Monastery Cemetery Elementary Secondary
  Community Memorial Festival Championships Olympics Olympic Marathon Financial Exchange Insurance Communications Television Publishing Entertainment`.split(
    /\s+/,
  )
