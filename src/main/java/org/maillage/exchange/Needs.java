package org.maillage.exchange;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Reader;
import org.maillage.shared.NotFound;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The needs, offers, wishes and ideas. Who may see which is for {@link NeedPolicy} to say. */
@Repository
record Needs(JdbcClient database, Clock clock, ApplicationEventPublisher events) {

    private static final String ROWS = "select " + RowsOfNeeds.COLUMNS + " from exchange.need n ";
    static final String ADD = """
            insert into exchange.need (id, kind, words, actor, themes, commune, perimeter, from_day, until_day, urgency,
              evidence, capacity, taken, conditions, guessed, nowhere, state, cause, tells_of_person, visibility, owner, keeper,
              created_at, changed_at)
            values (:id, :kind, :words, :actor, :themes, nullif(:commune, ''), :perimeter, :from, :until, :urgency,
              :evidence, :capacity, :taken, :conditions, :guessed, :nowhere, :state, :cause, :tellsOfPerson, :visibility, :owner,
              :keeper, :created, :changed)
            """;

    private static final int MOST_OF_A_CAUSE = 50;
    private static final int MOST_STEPS = 100;

    /** A step of its life: the state that it came into, on which day, and what was said of it. */
    record Step(NeedState state, LocalDate onDay, String words) {}

    Optional<Need> find(NeedId id) {
        return database.sql(ROWS + "where n.id = :id")
                .param("id", id.value())
                .query(RowsOfNeeds::read)
                .optional();
    }

    /** @throws NotFound when there is none */
    Need get(NeedId id) {
        return find(id).orElseThrow(() -> new NotFound("need", id.value()));
    }

    void add(Need need) {
        database.sql(ADD).params(RowsOfNeeds.parameters(need)).update();
        tell(need.id());
    }

    /** Saves what somebody had before them; false when somebody else has changed it since. */
    boolean save(Need need) {
        var saved = database.sql("""
                update exchange.need
                set kind = :kind, words = :words, actor = :actor, themes = :themes, commune = nullif(:commune, ''),
                  perimeter = :perimeter, from_day = :from, until_day = :until, urgency = :urgency, evidence = :evidence,
                  capacity = :capacity, taken = :taken, conditions = :conditions, guessed = :guessed, nowhere = :nowhere,
                  state = :state,
                  cause = :cause, tells_of_person = :tellsOfPerson, visibility = :visibility, changed_at = :changed,
                  version = version + 1
                where id = :id
                and version = :version
                """).params(RowsOfNeeds.parameters(need)).update() == 1;
        tell(need.id());
        return saved;
    }

    void help(NeedId need, NeedId offer) {
        database.sql("update exchange.need set helped_by = :offer where id = :need")
                .param("offer", offer.value())
                .param("need", need.value())
                .update();
    }

    void remove(NeedId id) {
        database.sql("delete from exchange.need where id = :id")
                .param("id", id.value())
                .update();
        tell(id);
    }

    private void tell(NeedId id) {
        events.publishEvent(new NeedChanged(id));
    }

    void write(NeedId need, NeedState state, LocalDate day, String words, @Nullable UUID person) {
        database.sql("""
                insert into exchange.step (need, state, on_day, words, person, at)
                values (:need, :state, :day, :words, :person, :now)
                """)
                .param("need", need.value())
                .param("state", Typed.key(state))
                .param("day", day)
                .param("words", words)
                .param("person", person, Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The steps of its life, the first first. */
    List<Step> steps(NeedId need) {
        return database.sql("""
                select state, on_day, words from exchange.step where need = :need order by id limit :most
                """)
                .param("need", need.value())
                .param("most", MOST_STEPS)
                .query(RecordRows.of(Step.class))
                .list();
    }

    /** The cause of a need, made when it has none yet; null when it is not of this team. */
    @Nullable
    UUID causeOf(NeedId need, UUID owner) {
        var known = database.sql(ROWS + "where n.id = :id and n.owner = :owner for update")
                .param("id", need.value())
                .param("owner", owner)
                .query(RowsOfNeeds::read)
                .optional();
        if (known.isEmpty()) {
            return null;
        }
        if (known.get().cause() != null) {
            return known.get().cause();
        }
        var cause = UUID.randomUUID();
        database.sql("insert into exchange.cause (id, owner, created_at) values (:id, :owner, :now)")
                .param("id", cause)
                .param("owner", owner)
                .param("now", OffsetDateTime.now(clock))
                .update();
        database.sql("update exchange.need set cause = :cause, version = version + 1 where id = :id")
                .param("cause", cause)
                .param("id", need.value())
                .update();
        return cause;
    }

    /** The others of the same cause. */
    List<Need> ofCause(Need need) {
        return need.cause() == null
                ? List.of()
                : database.sql(ROWS + "where n.cause = :cause and n.id <> :id order by n.created_at, n.id limit :most")
                        .param("cause", need.cause())
                        .param("id", need.id().value())
                        .param("most", MOST_OF_A_CAUSE)
                        .query(RowsOfNeeds::read)
                        .list();
    }

    /** Those of a team that say nearly the same, the nearest first, as far as the reader sees them. */
    List<Need> alike(NeedKind kind, String words, UUID owner, Reader reader, @Nullable NeedId but) {
        return database.sql(ROWS + """
                where n.owner = :owner
                and n.kind = any(:kinds)
                and n.state not in ('met', 'given-up')
                and n.id is distinct from :but
                and (n.visibility <> 'private' or n.keeper = :person)
                and (similarity(exchange.plain(n.words), exchange.plain(:words)) >= 0.3
                  or n.tokens @@ (
                    select case when numnode(q) > 3 then q end
                    from plainto_tsquery('exchange.french', :words) q))
                order by similarity(exchange.plain(n.words), exchange.plain(:words)) desc, n.id
                limit 5
                """)
                .param("owner", owner)
                .param(
                        "kinds",
                        (kind.asks() ? List.of("need", "idea") : List.of("offer", "wish")).toArray(String[]::new))
                .param("but", but == null ? null : but.value(), Types.OTHER)
                .param("person", reader.person(), Types.OTHER)
                .param("words", words)
                .query(RowsOfNeeds::read)
                .list();
    }
}
