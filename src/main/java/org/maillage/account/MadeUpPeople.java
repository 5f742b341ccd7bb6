package org.maillage.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Saying;
import org.maillage.shared.Settings;
import org.maillage.shared.Settings.Demonstration;
import org.maillage.shared.Typed;
import org.maillage.web.Here;
import org.maillage.web.ThisMachine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The made-up people of the demonstration edition. No mail can reach them, since the net has no address that ends as
 * theirs do; by one click anybody is one of them, where the settings allow it.
 */
@Component
public record MadeUpPeople(
        People people, Invite invite, JdbcClient database, Settings settings, ThisMachine thisMachine) {

    private static final String HOST = "@demonstration.invalid";

    /** Makes somebody up. */
    public PersonId add(String name) {
        var email = new EmailAddress(email(name));
        return people.find(email).map(Person::id).orElseGet(() -> {
            var person = Person.of(email, name, Locale.FRENCH);
            people.add(person);
            return person.id();
        });
    }

    /** The address of somebody who is made up, whether or not they are yet. */
    static String email(String name) {
        return Typed.slug(name) + HOST;
    }

    /** One of them as if they had signed in. */
    SignedIn signIn(PersonId person) {
        return SignedIn.of(find(person.value()).orElseThrow());
    }

    /** Says yes, in the name of one of them, to all that they were invited into. */
    void accept(PersonId person) {
        invite.acceptAll(find(person.value()).orElseThrow());
    }

    /** Whether anybody who sends this request may be one of them. */
    public boolean mayBePlayedBy(HttpServletRequest request) {
        return switch (settings.demonstration()) {
            case LOCAL -> thisMachine.asks(request);
            case OPEN -> true;
            case NONE -> false;
        };
    }

    /** Whether whoever sends this request may be one of them once they have opened the address of the terminal. */
    public boolean wantTheCode(HttpServletRequest request) {
        return settings.demonstration() == Demonstration.LOCAL && !settings.bare() && thisMachine.lacksTheCode(request);
    }

    /** One of them for each role, to be played. */
    public List<Part> parts() {
        return database.sql("""
                select distinct on (role.role) person.id, person.name, role.role, role.about
                from account.person
                join account.role on role.person = person.id
                where person.email like '%' || :host
                order by role.role, role.granted_at, person.name collate "fr-x-icu"
                """)
                .param("host", HOST)
                .query((row, number) -> new Part(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Role.of(row.getString("role")).words()))
                .list();
    }

    /** Those who hold a role, and on what, one for each scope. */
    public Map<UUID, PersonId> holding(Role role) {
        var holding = new LinkedHashMap<UUID, PersonId>();
        database.sql("""
                select distinct on (role.scope) role.scope, person.id
                from account.person
                join account.role on role.person = person.id
                where person.email like '%' || :host
                and role.role = :role
                and role.scope is not null
                order by role.scope, person.name collate "fr-x-icu"
                """).param("host", HOST).param("role", role.column()).query(row -> {
            holding.put(row.getObject("scope", UUID.class), new PersonId(row.getObject("id", UUID.class)));
        });
        return holding;
    }

    /** Those of these people who were made up. */
    public Set<UUID> among(Collection<UUID> people) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(database.sql("""
                select id from account.person where id = any(:people) and email like '%' || :host
                """)
                        .param("people", people.toArray(UUID[]::new))
                        .param("host", HOST)
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list());
    }

    /** Says on a page that what it shows is made up, where who has written it is. */
    public void mark(@Nullable UUID author) {
        if (author != null && !among(List.of(author)).isEmpty()) {
            Here.markDemonstration();
        }
    }

    /**
     * Says on a page that all it lists is made up, where all who have written it are; else returns those who are, so that
     * each line of theirs says it.
     *
     * @param authors of the lines; null for nobody who is known any more
     */
    public Set<UUID> markAll(Collection<? extends @Nullable UUID> authors) {
        var madeUp =
                among(authors.stream().flatMap(Stream::ofNullable).distinct().toList());
        if (authors.isEmpty() || !authors.stream().allMatch(it -> it != null && madeUp.contains(it))) {
            return madeUp;
        }
        Here.markDemonstration();
        return Set.of();
    }

    /** Who plays a part; nobody when it is not of one who was made up. */
    public Optional<Person> find(UUID id) {
        return people.find(new PersonId(id)).filter(it -> it.email().value().endsWith(HOST));
    }

    /**
     * Somebody who can be played.
     *
     * @param role in words for the reader
     */
    public record Part(UUID id, String name, Saying role) {}
}
