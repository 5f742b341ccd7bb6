package org.maillage.codevelopment;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * A session of a group, for its members.
 *
 * @param client whose topic it is about; empty while nobody is chosen
 */
record PeerSessionPage(
        Frame frame,
        String path,
        String group,
        String groupPath,
        String when,
        String where,
        String videoLink,
        String client,
        Filled choose,
        int version) {}
