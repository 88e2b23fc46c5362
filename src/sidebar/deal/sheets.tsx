export const Sheets = () => null;
