/** Excel on the web takes no request and gives no response over 5 MB; arguments and results of functions count too. */
export const payloadLimit = 5 * 1024 * 1024;
