package org.maillage.codevelopment;

import java.util.List;
import org.maillage.web.Frame;

/** The groups of the reader, and where they can form one. */
record PeerGroupsPage(Frame frame, List<GroupRow> groups, List<Way> ways) {

    /** @param state what is asked of the reader, or what they are in it */
    record GroupRow(String path, String name, String about, String state) {}

    /** A way to form a group. */
    record Way(String path, String words) {}
}
