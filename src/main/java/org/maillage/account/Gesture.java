package org.maillage.account;

/**
 * What one button does, on the desk or behind a link of a mail.
 *
 * @param path to which it is sent; asked for, as from a mail, it is a page that has the same button and changes nothing. Where
 *     what it changes may have changed meanwhile, it says by {@code ?version=} what was shown.
 */
public record Gesture(String path, String words) {}
