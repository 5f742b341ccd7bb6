package org.maillage.evaluation.story;

import java.util.List;
import java.util.Optional;
import org.maillage.evaluation.story.StoryPart.Body;
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
                .query(StoryPartRows::read)
                .list();
    }

    Optional<StoryPart> find(StoryId story, StoryPartId part) {
        return database.sql(ROWS + """
                where p.story = :story
                and p.id = :part
                and (p.kind <> 'testimony' or t.part is not null)
                """)
                .param("story", story.value())
                .param("part", part.value())
                .query(StoryPartRows::read)
                .optional();
    }

    int count(StoryId story) {
        return database.sql("select count(*) from evaluation.story_part p where p.story = :story")
                .param("story", story.value())
                .query(Integer.class)
                .single();
    }

    /** Adds one at the end; what was added already stays. */
    void add(StoryId story, StoryPartId id, Body body) {
        var added = StoryPartRows.values(database.sql("""
                insert into evaluation.story_part
                  (id, story, kind, place, title, words, ours, others, unproven, value, unit, of_whole, source, vintage_from,
                   vintage_until, scope, counted, object, object_name, object_path, object_day)
                select :id, :story, :kind,
                  (select coalesce(max(p.place), 0) + 1 from evaluation.story_part p where p.story = :story),
                  :title, :words, :ours, :others, :unproven, :value, :unit, :of, :source, :from, :until, :scope, :counted, :object, :name,
                  :path, :day
                on conflict (id) do nothing
                """), body)
                .param("id", id.value())
                .param("story", story.value())
                .param("kind", Typed.key(body.kind()))
                .update();
        if (added > 0 && body instanceof Testimony said) {
            StoryPartRows.said(database.sql("""
                    insert into evaluation.story_testimony (part, words, named, who, said_on, agreed_on)
                    values (:part, :words, :named, :who, :said, :agreed)
                    """), said)
                    .param("part", id.value())
                    .update();
        }
    }

    /** Changes one; false when somebody else has changed it since. */
    boolean change(StoryId story, StoryPartId id, Body body, int version) {
        var changed = StoryPartRows.values(database.sql("""
                update evaluation.story_part
                set title = :title, words = :words, ours = :ours, others = :others, unproven = :unproven, value = :value, unit = :unit,
                  of_whole = :of, source = :source, vintage_from = :from, vintage_until = :until, scope = :scope, counted = :counted,
                  object = :object, object_name = :name, object_path = :path, object_day = :day, version = version + 1
                where id = :id
                and story = :story
                and kind = :kind
                and version = :version
                """), body)
                .param("id", id.value())
                .param("story", story.value())
                .param("kind", Typed.key(body.kind()))
                .param("version", version)
                .update();
        if (changed > 0 && body instanceof Testimony said) {
            StoryPartRows.said(database.sql("""
                    update evaluation.story_testimony
                    set words = :words, named = :named, who = :who, said_on = :said, agreed_on = :agreed
                    where part = :part
                    """), said)
                    .param("part", id.value())
                    .update();
        }
        return changed > 0;
    }

    /** Takes one out of a draft. */
    void remove(StoryId story, StoryPartId part) {
        database.sql("delete from evaluation.story_part where story = :story and id = :part")
                .param("story", story.value())
                .param("part", part.value())
                .update();
    }

    /** Takes back what somebody said, out of frozen stories too, and wherever another story of the team has taken it over. */
    boolean withdraw(StoryId story, StoryPartId part) {
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
                        .param("part", part.value())
                        .update()
                > 0;
    }

    /** Lets one change its place with the one before or after it; the first stays first, the last last. */
    void move(StoryId story, StoryPartId part, boolean up) {
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
                .param("part", part.value())
                .param("up", up)
                .update();
    }
}
