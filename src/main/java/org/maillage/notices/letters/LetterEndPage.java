package org.maillage.notices.letters;

import org.maillage.web.Frame;

/**
 * The page of a link that ends letters.
 *
 * @param state {@code ask}, {@code done}, {@code again} or {@code gone}
 */
record LetterEndPage(Frame frame, String path, String state, String words) {}
