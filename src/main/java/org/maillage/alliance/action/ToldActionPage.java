package org.maillage.alliance.action;

import org.maillage.web.Frame;

/**
 * What an owner sees who has no account.
 *
 * @param said what has just happened; empty for nothing
 * @param open whether they may say that it is done
 * @param told whether mails still go to them
 */
record ToldActionPage(
        Frame frame, String path, String words, String alliance, String due, String said, boolean open, boolean told) {}
