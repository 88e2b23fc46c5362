/** Languages of the workbench: of its page, its files' problems, its charts and its server. */
export type Language = 'en' | 'nb';
