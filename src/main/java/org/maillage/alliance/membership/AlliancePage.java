package org.maillage.alliance.membership;

import java.util.List;
import org.maillage.alliance.PartOfAlliance;
import org.maillage.web.Frame;

/**
 * The page of an alliance.
 *
 * @param when since and until when it is; empty where nobody has said
 * @param left members of before
 * @param parts what others keep of it
 */
record AlliancePage(
        Frame frame,
        String path,
        String stake,
        String when,
        String team,
        boolean over,
        List<Row> members,
        List<Row> left,
        List<Row> trusted,
        List<PartOfAlliance> parts) {

    /**
     * Somebody who is in it.
     *
     * @param sheet its page in the directory; empty for none
     * @param contact whom one speaks to, with their address
     */
    record Row(String name, String sheet, String role, String when, String contact, String changePath) {}
}
