package org.maillage.account.mine;

import java.util.List;
import org.maillage.web.Frame;

/**
 * The page on which an account ends.
 *
 * @param asked what is to be typed
 * @param stays sentences on what stays without a name
 * @param problem why it did not end; empty at first
 */
record ErasePage(Frame frame, String asked, List<String> stays, String problem) {}
