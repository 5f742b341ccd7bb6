package org.maillage.network.introduction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.maillage.network.IntroductionOutcome;
import org.maillage.network.introduction.Introduction.Kind;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.network.introduction.Introduction.State;
import org.maillage.shared.Typed;

/** Reads introductions, each with its two sides, from rows. */
final class IntroductionRows {

    private IntroductionRows() {}

    static Introduction read(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Introduction(
                row.getObject("id", UUID.class),
                row.getObject("team", UUID.class),
                row.getObject("made_by", UUID.class),
                row.getString("introducer"),
                Typed.one(Kind.class, row.getString("kind")).orElseThrow(),
                row.getString("reason"),
                Typed.one(State.class, row.getString("state")).orElseThrow(),
                row.getObject("first_agreed", Boolean.class),
                row.getObject("second_agreed", Boolean.class),
                row.getObject("made_at", OffsetDateTime.class),
                row.getObject("changed_at", OffsetDateTime.class),
                row.getObject("expires_at", OffsetDateTime.class),
                row.getObject("introduced_on", LocalDate.class),
                outcome == null
                        ? null
                        : Typed.one(IntroductionOutcome.class, outcome).orElseThrow(),
                row.getBoolean("confirmed"),
                row.getInt("version"),
                party(row, Side.FIRST, "first_"),
                party(row, Side.SECOND, "second_"));
    }

    private static Party party(ResultSet row, Side side, String which) throws SQLException {
        return new Party(
                side,
                row.getObject(which + "organisation", UUID.class),
                row.getObject(which + "contact", UUID.class),
                row.getString(which + "name"),
                row.getString(which + "email"),
                row.getObject(which + "asked_at", OffsetDateTime.class));
    }
}
