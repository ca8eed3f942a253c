// put in by the build, and made of all that it makes; absent where sources are run
declare const BUILD_ID: string | undefined

/** What tells this build of the program from every other; absent where sources are run. */
export const buildId: string | undefined = typeof BUILD_ID === 'undefined' ? undefined : BUILD_ID
