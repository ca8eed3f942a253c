declare const classes: Readonly<Record<string, string>>
export = classes
