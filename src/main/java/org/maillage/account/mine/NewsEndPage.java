package org.maillage.account.mine;

import org.maillage.web.Frame;

/**
 * The page on which somebody ends the news that they get by mail.
 *
 * @param state {@code ask}, {@code done}, or {@code gone} when the link is no longer known
 */
record NewsEndPage(Frame frame, String path, String state) {}
