package org.maillage.evaluation.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.Secret;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The answers to crossed views. */
@Repository
class Voices {

    private final JdbcClient database;

    Voices(JdbcClient database) {
        this.database = database;
    }

    /** How an answer came. */
    enum Came {
        /** Of a catalyst who is signed in, and sees it again. */
        SELF,
        LINK,
        /** From sheets of paper, as one answer of several people. */
        PAPER,
        /** Of people who have answered as one in a meeting. */
        TOGETHER
    }

    private record Row(
            UUID id,
            int profile,
            int people,
            boolean agrees,
            @Nullable UUID item,
            int level) {}

    /** All of a crossed view, in no order that tells when they came. */
    List<Voice> of(CrossedViewId view) {
        return read("where v.view = :view", view, null);
    }

    /** The answer of a catalyst who has given it signed in. */
    Optional<Voice> of(CrossedViewId view, PersonId author) {
        return read("where v.view = :view and v.author = :author", view, author).stream()
                .findFirst();
    }

    private List<Voice> read(String where, CrossedViewId view, @Nullable PersonId author) {
        var rows = database.sql("""
                select v.id, v.profile, v.people, v.agrees, l.item, coalesce(l.level, 0) as level
                from evaluation.voice v
                left join evaluation.voice_level l on l.voice = v.id
                """ + where + " order by v.id")
                .param("view", view.value())
                .param("author", author == null ? null : author.value(), java.sql.Types.OTHER)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("profile"),
                        row.getInt("people"),
                        row.getBoolean("agrees"),
                        row.getObject("item", UUID.class),
                        row.getInt("level")))
                .list();
        Map<UUID, List<Row>> byVoice = new LinkedHashMap<>();
        rows.forEach(
                it -> byVoice.computeIfAbsent(it.id(), id -> new ArrayList<>()).add(it));
        return byVoice.values().stream().map(Voices::voice).toList();
    }

    private static Voice voice(List<Row> rows) {
        var levels = new HashMap<UUID, Integer>();
        for (var it : rows) {
            if (it.item() != null) {
                levels.put(it.item(), it.level());
            }
        }
        var first = rows.getFirst();
        return new Voice(first.profile(), first.people(), first.agrees(), levels);
    }

    /** Keeps the one answer of a link; false when it has answered already, or the view is closed. */
    @Transactional
    public boolean answer(String word, CrossedViewId view, Voice voice) {
        var first = isOpen(view)
                && database.sql("update evaluation.view_link set used = true where hash = :hash and not used")
                                .param("hash", new Secret(word).hash())
                                .update()
                        > 0;
        return first && add(view, voice, Came.LINK, null);
    }

    // Whoever closes it waits for those who are being kept.
    private boolean isOpen(CrossedViewId view) {
        return database.sql("select v.closed_on is null from evaluation.crossed_view v where v.id = :view for share")
                .param("view", view.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Keeps an answer; the one of a catalyst in place of that before. False when the view is closed. */
    @Transactional
    public boolean add(CrossedViewId view, Voice voice, Came came, @Nullable PersonId author) {
        if (!isOpen(view)) {
            return false;
        }
        if (author != null) {
            database.sql("delete from evaluation.voice where view = :view and author = :author")
                    .param("view", view.value())
                    .param("author", author.value())
                    .update();
        }
        var id = UUID.randomUUID();
        database.sql("""
                insert into evaluation.voice (id, view, profile, people, way, agrees, author)
                values (:id, :view, :profile, :people, :way, :agrees, :author)
                """)
                .param("id", id)
                .param("view", view.value())
                .param("profile", voice.profile())
                .param("people", voice.people())
                .param("way", Typed.key(came))
                .param("agrees", voice.agrees())
                .param("author", author == null ? null : author.value(), java.sql.Types.OTHER)
                .update();
        var items = List.copyOf(voice.levels().keySet());
        database.sql("""
                insert into evaluation.voice_level (voice, item, level)
                select :voice, l.item, l.level
                from unnest(cast(:items as uuid[]), cast(:levels as int[])) as l (item, level)
                """)
                .param("voice", id)
                .param("items", items.toArray(UUID[]::new))
                .param("levels", items.stream().map(voice.levels()::get).toArray(Integer[]::new))
                .update();
        return true;
    }
}
