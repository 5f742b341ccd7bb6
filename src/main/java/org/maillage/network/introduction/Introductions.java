package org.maillage.network.introduction;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.network.introduction.Introduction.State;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The introductions, each the business of whoever makes it alone. */
@Repository
record Introductions(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select i.*, f.organisation as first_organisation, f.contact as first_contact, f.name as first_name,
              f.email as first_email, f.asked_at as first_asked_at, s.organisation as second_organisation,
              s.contact as second_contact, s.name as second_name, s.email as second_email, s.asked_at as second_asked_at
            from network.introduction i
            join network.introduction_party f on f.introduction = i.id and f.side = 'first'
            join network.introduction_party s on s.introduction = i.id and s.side = 'second'
            """;

    Optional<Introduction> find(UUID id) {
        return database.sql(ROWS + "where i.id = :id")
                .param("id", id)
                .query(IntroductionRows::read)
                .optional();
    }

    /** The same, which nobody else changes until the transaction ends. */
    Optional<Introduction> hold(UUID id) {
        return database.sql(ROWS + "where i.id = :id for update of i")
                .param("id", id)
                .query(IntroductionRows::read)
                .optional();
    }

    /**
     * Those that somebody has made, the latest first.
     *
     * @param state those in one state alone; null for all
     * @param after those behind this one; null from the first on
     */
    List<Introduction> of(UUID author, @Nullable State state, @Nullable UUID after, int most) {
        return database.sql(ROWS + """
                where i.made_by = :author
                and (cast(:state as text) is null or i.state = :state)
                and (cast(:after as uuid) is null or (i.made_at, i.id) < (
                  select last.made_at, last.id from network.introduction last where last.id = :after and last.made_by = :author))
                order by i.made_at desc, i.id desc
                limit :most
                """)
                .param("author", author)
                .param("state", state == null ? null : Typed.key(state), Types.VARCHAR)
                .param("after", after, Types.OTHER)
                .param("most", most)
                .query(IntroductionRows::read)
                .list();
    }

    /** So many are in a state. */
    record InState(State state, long number) {}

    List<InState> counts(UUID author) {
        return database.sql("""
                select state, count(*) as number
                from network.introduction
                where made_by = :author
                group by state
                """)
                .param("author", author)
                .query(RecordRows.of(InState.class))
                .list();
    }

    void add(Introduction it) {
        database.sql("""
                insert into network.introduction (id, team, made_by, introducer, kind, reason, state, first_agreed, second_agreed,
                  made_at, changed_at, expires_at, introduced_on)
                values (:id, :team, :by, :introducer, :kind, :reason, :state, :first, :second, :now, :now, :expires, :on)
                """)
                .param("id", it.id())
                .param("team", it.team())
                .param("by", it.madeBy())
                .param("introducer", it.introducer())
                .param("kind", Typed.key(it.kind()))
                .param("reason", it.reason())
                .param("state", Typed.key(it.state()))
                .param("first", it.firstAgreed(), Types.BOOLEAN)
                .param("second", it.secondAgreed(), Types.BOOLEAN)
                .param("now", it.madeAt())
                .param("expires", it.expiresAt(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("on", it.introducedOn(), Types.DATE)
                .update();
        add(it.id(), it.first());
        add(it.id(), it.second());
    }

    private void add(UUID introduction, Party party) {
        database.sql("""
                insert into network.introduction_party (introduction, side, organisation, contact, name, email)
                values (:introduction, :side, :organisation, :contact, :name, :email)
                """)
                .param("introduction", introduction)
                .param("side", Typed.key(party.side()))
                .param("organisation", party.organisation(), Types.OTHER)
                .param("contact", party.contact(), Types.OTHER)
                .param("name", party.name())
                .param("email", party.email())
                .update();
    }

    void asked(Introduction it, Side side) {
        database.sql("update network.introduction_party set asked_at = :now where introduction = :id and side = :side")
                .param("now", OffsetDateTime.now(clock))
                .param("id", it.id())
                .param("side", Typed.key(side))
                .update();
    }

    /** Writes what one of the two has answered; false when something else has become of it since it was read. */
    boolean answer(Introduction it, Side side, State state, boolean agreed, @Nullable OffsetDateTime expires) {
        var now = OffsetDateTime.now(clock);
        return database.sql("""
                update network.introduction
                set state = :state, changed_at = :now, version = version + 1,
                  first_agreed = case when :side = 'first' then :agreed else first_agreed end,
                  second_agreed = case when :side = 'second' then :agreed end,
                  expires_at = coalesce(:expires, expires_at),
                  introduced_on = case when :state = 'introduced' then cast(:today as date) end
                where id = :id
                and version = :version
                """)
                        .param("state", Typed.key(state))
                        .param("now", now)
                        .param("side", Typed.key(side))
                        .param("agreed", agreed)
                        .param("expires", expires, Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("today", org.maillage.shared.Words.today(clock))
                        .param("id", it.id())
                        .param("version", it.version())
                        .update()
                > 0;
    }

    /** The second says no to the author themself: until the term nothing that the author can see has changed. */
    void declineUnseen(Introduction it) {
        database.sql("update network.introduction set second_agreed = false where id = :id")
                .param("id", it.id())
                .update();
    }

    /** The first takes back that they agreed to one that is over. */
    void takeBack(Introduction it) {
        database.sql("update network.introduction set first_agreed = false, version = version + 1 where id = :id")
                .param("id", it.id())
                .update();
    }

    /** Takes back one that still asks; false when something else has become of it since the version that was seen. */
    boolean withdraw(Introduction it, int version) {
        return database.sql("""
                update network.introduction
                set state = 'withdrawn', changed_at = :now, version = version + 1
                where id = :id
                and version = :version
                and state in ('asking-first', 'asking-second')
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", it.id())
                        .param("version", version)
                        .update()
                > 0;
    }

    /** What was said of it, the first first. */
    List<Told.Answer> said(UUID introduction) {
        return database.sql("""
                select side, by_party, outcome, said_at
                from network.introduction_answer
                where introduction = :id
                order by said_at
                limit 100
                """)
                .param("id", introduction)
                .query(RecordRows.of(Told.Answer.class))
                .list();
    }

    void say(Introduction it, Told.Answer answer) {
        database.sql("""
                insert into network.introduction_answer (introduction, side, by_party, outcome, said_at)
                values (:id, :side, :party, :outcome, :at)
                """)
                .param("id", it.id())
                .param("side", Typed.key(answer.side()))
                .param("party", answer.byParty())
                .param("outcome", Typed.key(answer.outcome()))
                .param("at", answer.saidAt())
                .update();
    }

    /** Writes what is known by all that was said; false when somebody has said something else since it was read. */
    boolean tell(Introduction it, Told told) {
        var outcome = told.outcome();
        return database.sql("""
                update network.introduction
                set outcome = :outcome, confirmed = :confirmed, changed_at = :now, version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("outcome", outcome == null ? null : Typed.key(outcome), Types.VARCHAR)
                        .param("confirmed", told.confirmed())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", it.id())
                        .param("version", it.version())
                        .update()
                > 0;
    }
}
