export const WhoQuestion = () => null;
