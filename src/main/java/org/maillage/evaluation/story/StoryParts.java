package org.maillage.evaluation.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.springframework.stereotype.Repository;

/** The parts of stories, in their order. */
@Repository
record StoryParts(JdbcClient database) {

    /** More in one story nobody reads. */
    static final int MOST = 60;

    private static final String ROWS = """
            select p.*, t.words as said, t.named, t.who, t.said_on, t.agreed_on
            from evaluation.story_part p
            left join evaluation.story_testimony t on t.part = p.id
            """;

    /** Those that are there; a testimony that was taken back is none any more. */
    List<StoryPart> of(StoryId story) {
        return database.sql(ROWS + """
                where p.story = :story
                and (p.kind <> 'testimony' or t.part is not null)
                order by p.place
                limit :most
                """)
                .param("story", story.value())
                .param("most", MOST)
                .query(StoryParts::read)
                .list();
    }

    Optional<StoryPart> find(StoryId story, UUID part) {
        return database.sql(ROWS + """
                where p.story = :story
                and p.id = :part
                and (p.kind <> 'testimony' or t.part is not null)
                """)
                .param("story", story.value())
                .param("part", part)
                .query(StoryParts::read)
                .optional();
    }

    int count(StoryId story) {
        return database.sql("select count(*) from evaluation.story_part p where p.story = :story")
                .param("story", story.value())
                .query(Integer.class)
                .single();
    }

    /** Adds one at the end; what was added already stays. */
    void add(StoryId story, UUID id, Body body) {
        var added = values(database.sql("""
                insert into evaluation.story_part
                  (id, story, kind, place, title, words, ours, others, unproven, value, unit, of_whole, source, vintage_from,
                   vintage_until, scope, counted, object, object_name, object_path, object_day)
                select :id, :story, :kind,
                  (select coalesce(max(p.place), 0) + 1 from evaluation.story_part p where p.story = :story),
                  :title, :words, :ours, :others, :unproven, :value, :unit, :of, :source, :from, :until, :scope, :counted, :object, :name,
                  :path, :day
                on conflict (id) do nothing
                """), body)
                .param("id", id)
                .param("story", story.value())
                .param("kind", Typed.key(body.kind()))
                .update();
        if (added > 0 && body instanceof Testimony said) {
            said(database.sql("""
                    insert into evaluation.story_testimony (part, words, named, who, said_on, agreed_on)
                    values (:part, :words, :named, :who, :said, :agreed)
                    """), said).param("part", id).update();
        }
    }

    /** Changes one; false when somebody else has changed it since. */
    boolean change(StoryId story, UUID id, Body body, int version) {
        var changed = values(database.sql("""
                update evaluation.story_part
                set title = :title, words = :words, ours = :ours, others = :others, unproven = :unproven, value = :value, unit = :unit,
                  of_whole = :of, source = :source, vintage_from = :from, vintage_until = :until, scope = :scope, counted = :counted,
                  object = :object, object_name = :name, object_path = :path, object_day = :day, version = version + 1
                where id = :id
                and story = :story
                and kind = :kind
                and version = :version
                """), body)
                .param("id", id)
                .param("story", story.value())
                .param("kind", Typed.key(body.kind()))
                .param("version", version)
                .update();
        if (changed > 0 && body instanceof Testimony said) {
            said(database.sql("""
                    update evaluation.story_testimony
                    set words = :words, named = :named, who = :who, said_on = :said, agreed_on = :agreed
                    where part = :part
                    """), said).param("part", id).update();
        }
        return changed > 0;
    }

    private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, Testimony said) {
        return statement
                .param("words", said.words())
                .param("named", Typed.key(said.named()))
                .param("who", said.who())
                .param("said", said.saidOn())
                .param("agreed", said.agreedOn(), Types.DATE);
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, Body body) {
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

    /** Takes one out of a draft. */
    void remove(StoryId story, UUID part) {
        database.sql("delete from evaluation.story_part where story = :story and id = :part")
                .param("story", story.value())
                .param("part", part)
                .update();
    }

    /** Takes back what somebody said, out of frozen stories too, and wherever another story of the team has taken it over. */
    boolean withdraw(StoryId story, UUID part) {
        return database.sql("""
                with back as (
                  select s.team, t.words, t.named, t.who, t.said_on
                  from evaluation.story_testimony t
                  join evaluation.story_part p on p.id = t.part
                  join evaluation.contribution_story s on s.id = p.story
                  where s.id = :story
                  and p.id = :part)
                delete from evaluation.story_testimony t
                using evaluation.story_part p, evaluation.contribution_story s, back
                where p.id = t.part
                and s.id = p.story
                and (s.team, t.words, t.named, t.who, t.said_on) = (back.team, back.words, back.named, back.who, back.said_on)
                """)
                        .param("story", story.value())
                        .param("part", part)
                        .update()
                > 0;
    }

    /** Lets one change its place with the one before or after it; the first stays first, the last last. */
    void move(StoryId story, UUID part, boolean up) {
        database.sql("""
                with one as (select p.id, p.place from evaluation.story_part p where p.story = :story and p.id = :part),
                other as (
                  select p.id, p.place
                  from evaluation.story_part p, one
                  where p.story = :story
                  and case when :up then p.place < one.place else p.place > one.place end
                  order by case when :up then -p.place else p.place end
                  limit 1)
                update evaluation.story_part s
                set place = case when s.id = one.id then other.place else one.place end
                from one, other
                where s.id in (one.id, other.id)
                """)
                .param("story", story.value())
                .param("part", part)
                .param("up", up)
                .update();
    }

    private static StoryPart read(ResultSet row, int number) throws SQLException {
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
