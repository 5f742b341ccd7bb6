package org.maillage.territory.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.maillage.shared.Words;
import org.maillage.territory.Kind;

/**
 * A place that was found, and by which of its names or codes.
 *
 * @param detail the department of a commune, the nature of an EPCI
 * @param how by its name, a former name, the name of a part, a postal code or a code
 * @param said the name or code by which it was found
 * @param weight its inhabitants, or those of its largest commune; zero when they are not known
 */
record FoundPlace(String kind, String code, String name, String detail, String how, String said, long weight) {

    static FoundPlace of(ResultSet row, int number) throws SQLException {
        return new FoundPlace(
                row.getString("kind"),
                row.getString("code"),
                row.getString("name"),
                row.getString("detail"),
                row.getString("how"),
                row.getString("said"),
                row.getLong("weight"));
    }

    String path() {
        return Kind.of(kind).path(code);
    }

    /** The kind of the place in words, such as: commune, Ille-et-Vilaine (35). */
    String words() {
        return switch (Kind.of(kind)) {
            case COMMUNE -> Words.say("territory.found.commune", detail);
            case EPCI -> Words.say("territory.nature." + detail);
            case DEPARTMENT -> Words.say("territory.found.department", code);
            case REGION, LIVED -> Words.say(Kind.of(kind).words());
        };
    }

    /** Why this place was found although its name is another; empty when it was found by its name. */
    String reason() {
        return switch (how) {
            case "former", "associated", "part", "postal" -> Words.say("territory.found." + how, said);
            default -> "";
        };
    }

    /** The kind of the place, and the reason where there is one. */
    String detailWords() {
        return reason().isEmpty() ? words() : words() + " · " + reason();
    }
}
