package org.maillage.directory.contact;

import java.util.List;
import org.maillage.directory.Organisation;
import org.maillage.directory.SheetValue;
import org.maillage.web.Frame;

/** Somebody met in organisations, as the reader may see them. */
record ContactPage(Frame frame, Contact contact, List<SheetValue> rows, List<At> at, boolean mayChange, String today) {

    /** What they are and where. */
    record At(String membership, Organisation organisation, String role, String time, boolean past) {}
}
