package org.maillage.network.introducer;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.network.introduction.IntroduceAuthor;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Introducers who were asked, each the business of whoever asked alone. */
@Repository
record AskedIntroducers(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select id, team, asked_by, organisation, name, email, target, target_name, target_email, reason, state, declined,
              made_at, expires_at, introduction
            from network.introducer
            """;

    /** Writes one down with its link; false where the same was asked of the same before. */
    boolean add(AskedIntroducer it, Secret link) {
        return database.sql("""
                insert into network.introducer (id, team, asked_by, organisation, name, email, target, target_name, target_email,
                  reason, state, hash, made_at, changed_at, expires_at)
                values (:id, :team, :askedBy, :organisation, :name, :email, :target, :targetName, :targetEmail, :reason, :state,
                  :hash, :madeAt, :madeAt, :expiresAt)
                on conflict on constraint asked_once do nothing
                """)
                        .paramSource(RecordParams.of(it).with("hash", link.hash()))
                        .update()
                == 1;
    }

    /** What somebody has asked of an actor about another before. */
    Optional<AskedIntroducer> find(UUID askedBy, UUID organisation, UUID target) {
        return database.sql(ROWS + """
                where asked_by = :asker
                and organisation = :organisation
                and target = :target
                """)
                .param("asker", askedBy)
                .param("organisation", organisation)
                .param("target", target)
                .query(RecordRows.of(AskedIntroducer.class))
                .optional();
    }

    Optional<AskedIntroducer> find(UUID id) {
        return database.sql(ROWS + "where id = :id")
                .param("id", id)
                .query(RecordRows.of(AskedIntroducer.class))
                .optional();
    }

    /** That of a personal link, be its term over or not. */
    Optional<AskedIntroducer> find(String word) {
        return database.sql(ROWS + "where hash = :hash")
                .param("hash", new Secret(word).hash())
                .query(RecordRows.of(AskedIntroducer.class))
                .optional();
    }

    /** One which nobody else changes until the transaction ends. */
    Optional<AskedIntroducer> hold(UUID id) {
        return database.sql(ROWS + "where id = :id for update")
                .param("id", id)
                .query(RecordRows.of(AskedIntroducer.class))
                .optional();
    }

    /**
     * Those that somebody has asked, the latest first.
     *
     * @param after those behind this one; null from the first on
     */
    List<AskedIntroducer> of(UUID asker, @Nullable UUID after, int most) {
        return database.sql(ROWS + """
                where asked_by = :asker
                and (cast(:after as uuid) is null or (made_at, id) < (
                  select last.made_at, last.id from network.introducer last where last.id = :after and last.asked_by = :asker))
                order by made_at desc, id desc
                limit :most
                """)
                .param("asker", asker)
                .param("after", after, Types.OTHER)
                .param("most", most)
                .query(RecordRows.of(AskedIntroducer.class))
                .list();
    }

    void agreed(AskedIntroducer it, IntroduceAuthor.Made became) {
        database.sql("""
                update network.introducer
                set state = 'agreed', introduction = :introduction, changed_at = :now
                where id = :id
                """)
                .param("introduction", became.introduction())
                .param("now", OffsetDateTime.now(clock))
                .param("id", it.id())
                .update();
    }

    /** They say no: nothing that whoever asked can see has changed. */
    void declined(AskedIntroducer it) {
        database.sql("update network.introducer set declined = true where id = :id")
                .param("id", it.id())
                .update();
    }

    /** Takes one back; false where it asks no more. */
    boolean withdraw(AskedIntroducer it) {
        return database.sql("""
                update network.introducer
                set state = 'withdrawn', changed_at = :now
                where id = :id
                and state = 'asked'
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", it.id())
                        .update()
                == 1;
    }
}
