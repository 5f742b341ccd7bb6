package org.maillage.directory.sheet;

import java.util.List;
import org.maillage.directory.Link;
import org.maillage.directory.Organisation;
import org.maillage.directory.SheetValue;
import org.maillage.directory.contact.Memberships;
import org.maillage.web.Frame;

/**
 * The sheet of an organisation, as its reader may see it.
 *
 * @param tags its profile, and that it is a third place
 * @param where its commune; with an empty path when it is not known
 * @param unit the other places of its legal unit
 * @param source of all values beside which none stands
 * @param standing what may be said of how fresh it is
 * @param seenBy who sees it, at a glance; empty for visitors, for whom all that they see is public
 * @param keeps whether the reader is of the team that keeps it
 * @param mayChange whether the reader may change it
 * @param adoption a sentence for who adopts it by changing it; empty for who does not
 */
record OrganisationPage(
        Frame frame,
        Organisation organisation,
        List<String> tags,
        Link where,
        PlacesOfUnit.Unit unit,
        List<Section> sections,
        List<Link> areas,
        List<SheetValue> addresses,
        List<Memberships.Member> people,
        boolean showsPeople,
        String source,
        String standing,
        boolean stale,
        String keptBy,
        String seenBy,
        List<Seen> seen,
        boolean keeps,
        boolean mayChange,
        String adoption) {

    /** A part of the sheet; empty parts are left out. */
    record Section(String id, String title, List<SheetValue> rows) {}

    /** Who sees a part. */
    record Seen(String part, String by) {}
}
