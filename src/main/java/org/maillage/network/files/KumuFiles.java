package org.maillage.network.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files of Kumu that teams have sent. */
@Repository
record KumuFiles(JdbcClient database, Clock clock) {

    /** So many are listed, the latest. */
    static final int LISTED = 30;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private static final String ROWS = """
            select id, territory, name, sha256, kinds, state, ties, sent_at, kept_at, undone_at
            from network.kumu_file
            """;

    /**
     * A file of a team.
     *
     * @throws NotFound where the team has none
     */
    KumuFile get(UUID id, UUID territory) {
        return database.sql(ROWS + "where id = :id and territory = :territory")
                .param("id", id)
                .param("territory", territory)
                .query(KumuFiles::read)
                .optional()
                .orElseThrow(() -> new NotFound("kumu-file", id));
    }

    List<KumuFile> of(UUID territory) {
        return database.sql(ROWS + "where territory = :territory order by sent_at desc, id desc limit :most")
                .param("territory", territory)
                .param("most", LISTED)
                .query(KumuFiles::read)
                .list();
    }

    /** The latest file of a team with the same letters that stands somewhere. */
    Optional<KumuFile> same(UUID territory, String sha256, KumuFile.State state) {
        return database.sql(ROWS + """
                where territory = :territory and sha256 = :sum and state = :state
                order by sent_at desc, id desc
                limit 1
                """)
                .param("territory", territory)
                .param("sum", sha256)
                .param("state", Typed.key(state))
                .query(KumuFiles::read)
                .optional();
    }

    KumuFile add(UUID territory, String name, String sha256, byte[] content, UUID by) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into network.kumu_file (id, territory, name, sha256, content, sent_by, sent_at)
                values (:id, :territory, :name, :sum, :content, :by, :now)
                """)
                .param("id", id)
                .param("territory", territory)
                .param("name", name)
                .param("sum", sha256)
                .param("content", content)
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return get(id, territory);
    }

    /** What was sent, as long as it is looked at. */
    byte[] content(KumuFile it) {
        return database.sql("select content from network.kumu_file where id = :id and state = 'read'")
                .param("id", it.id())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new NotFound("kumu-file", it.id()));
    }

    void choose(KumuFile it, Map<String, String> kinds) {
        database.sql("update network.kumu_file set kinds = cast(:kinds as jsonb) where id = :id and state = 'read'")
                .param("kinds", JSON.writeValueAsString(kinds))
                .param("id", it.id())
                .update();
    }

    /** Says that its ties are kept, and forgets what was sent; false where that was done already. */
    boolean keep(KumuFile it, int ties) {
        return database.sql("""
                update network.kumu_file
                set state = 'kept', kept_at = :now, ties = :ties, content = null
                where id = :id
                and state = 'read'
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("ties", ties)
                        .param("id", it.id())
                        .update()
                == 1;
    }

    /** Says that its ties are taken back; false where that was done already. */
    boolean undo(KumuFile it) {
        return database.sql("""
                update network.kumu_file
                set state = 'undone', undone_at = :now
                where id = :id
                and state = 'kept'
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", it.id())
                        .update()
                == 1;
    }

    /** Takes out a file that was only looked at. */
    void leave(KumuFile it) {
        database.sql("delete from network.kumu_file where id = :id and state = 'read'")
                .param("id", it.id())
                .update();
    }

    /** Takes out those that were only looked at, and before a moment. */
    void leaveBefore(OffsetDateTime before) {
        database.sql("delete from network.kumu_file where state = 'read' and sent_at < :before")
                .param("before", before)
                .update();
    }

    private static KumuFile read(ResultSet row, int number) throws SQLException {
        return new KumuFile(
                row.getObject("id", UUID.class),
                row.getObject("territory", UUID.class),
                row.getString("name"),
                row.getString("sha256"),
                JSON.readValue(row.getString("kinds"), WORDS),
                Typed.one(KumuFile.State.class, row.getString("state")).orElseThrow(),
                row.getInt("ties"),
                row.getObject("sent_at", OffsetDateTime.class),
                row.getObject("kept_at", OffsetDateTime.class),
                row.getObject("undone_at", OffsetDateTime.class));
    }
}
