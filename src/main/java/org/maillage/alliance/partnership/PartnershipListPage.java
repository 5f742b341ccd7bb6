package org.maillage.alliance.partnership;

import java.util.List;
import org.maillage.web.Frame;

/** The partnerships of somebody’s teams. */
record PartnershipListPage(Frame frame, List<Row> rows) {

    /** One of them, with between whom it is and where it stands. */
    record Row(String path, String name, String parties, String detail, String phase) {}
}
