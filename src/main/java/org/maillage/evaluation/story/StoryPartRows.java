package org.maillage.evaluation.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.TeamCount.What;
import org.maillage.evaluation.figure.SourcedFigure;
import org.maillage.evaluation.figure.Vintage;
import org.maillage.evaluation.story.StoryPart.Allied;
import org.maillage.evaluation.story.StoryPart.Body;
import org.maillage.evaluation.story.StoryPart.Claim;
import org.maillage.evaluation.story.StoryPart.Counted;
import org.maillage.evaluation.story.StoryPart.Entered;
import org.maillage.evaluation.story.StoryPart.Finding;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.maillage.evaluation.story.StoryPart.Named;
import org.maillage.evaluation.story.StoryPart.Narrative;
import org.maillage.evaluation.story.StoryPart.Testimony;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parts as their rows keep them. */
final class StoryPartRows {

    private StoryPartRows() {}

    static JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, Testimony said) {
        return statement
                .param("words", said.words())
                .param("named", Typed.key(said.named()))
                .param("who", said.who())
                .param("said", said.saidOn())
                .param("agreed", said.agreedOn(), Types.DATE);
    }

    static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, Body body) {
        var columns = PartColumns.of(body);
        var figure = columns.figure();
        var object = columns.object();
        return statement
                .param("title", columns.title())
                .param("words", columns.words())
                .param("ours", columns.claim().ours())
                .param("others", columns.claim().others())
                .param("unproven", columns.claim().unproven())
                .param("value", figure == null ? null : figure.value(), Types.NUMERIC)
                .param("unit", figure == null ? "" : figure.unit())
                .param("of", figure == null ? null : figure.of(), Types.BIGINT)
                .param("source", figure == null ? "" : figure.source())
                .param("from", figure == null ? null : figure.vintage().from(), Types.DATE)
                .param("until", figure == null ? null : figure.vintage().until(), Types.DATE)
                .param("scope", figure == null ? "" : figure.scope())
                .param("counted", columns.counted(), Types.VARCHAR)
                .param("object", object == null ? null : Typed.key(object.kind()), Types.VARCHAR)
                .param("name", object == null ? "" : object.name())
                .param("path", object == null ? "" : object.path())
                .param("day", object == null ? null : object.day(), Types.DATE);
    }

    /** A part as its row keeps it. */
    private record PartColumns(
            String title,
            String words,
            Claim claim,
            @Nullable SourcedFigure figure,
            @Nullable String counted,
            @Nullable StoryObject object) {

        static PartColumns of(Body body) {
            return switch (body) {
                case Narrative it -> new PartColumns(it.title(), it.words(), Claim.NONE, null, null, null);
                case Counted it -> new PartColumns("", "", Claim.NONE, null, Typed.key(it.what()), null);
                case Entered it -> new PartColumns(it.name(), "", it.claim(), it.figure(), null, null);
                case Finding it -> new PartColumns("", it.words(), it.claim(), null, null, it.source());
                case Testimony it -> new PartColumns("", "", Claim.NONE, null, null, null);
                case Allied it -> new PartColumns("", it.words(), it.claim(), null, null, it.object());
            };
        }
    }

    static StoryPart read(ResultSet row, int number) throws SQLException {
        return new StoryPart(row.getObject("id", UUID.class), body(row), row.getInt("version"));
    }

    private static Body body(ResultSet row) throws SQLException {
        var words = row.getString("words");
        var claim = new Claim(row.getString("ours"), row.getString("others"), row.getString("unproven"));
        return switch (Typed.one(Kind.class, row.getString("kind")).orElseThrow()) {
            case NARRATIVE -> new Narrative(row.getString("title"), words);
            case COUNTED ->
                new Counted(Typed.one(What.class, row.getString("counted")).orElseThrow());
            case FIGURE -> new Entered(row.getString("title"), figure(row), claim);
            case FINDING -> new Finding(words, object(row), claim);
            case TESTIMONY ->
                new Testimony(
                        row.getString("said"),
                        Typed.one(Named.class, row.getString("named")).orElseThrow(),
                        row.getString("who"),
                        Objects.requireNonNull(row.getObject("said_on", LocalDate.class)),
                        row.getObject("agreed_on", LocalDate.class));
            case ALLIANCE -> new Allied(object(row), words, claim);
        };
    }

    private static SourcedFigure figure(ResultSet row) throws SQLException {
        var of = row.getLong("of_whole");
        return new SourcedFigure(
                row.getBigDecimal("value"),
                row.getString("unit"),
                of == 0 ? null : of,
                row.getString("source"),
                new Vintage(
                        row.getObject("vintage_from", LocalDate.class),
                        row.getObject("vintage_until", LocalDate.class)),
                row.getString("scope"));
    }

    private static StoryObject object(ResultSet row) throws SQLException {
        return new StoryObject(
                Typed.one(StoryObject.Kind.class, row.getString("object")).orElseThrow(),
                row.getString("object_name"),
                row.getString("object_path"),
                row.getObject("object_day", LocalDate.class));
    }
}
