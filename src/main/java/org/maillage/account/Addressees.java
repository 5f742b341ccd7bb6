package org.maillage.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.notices.Pace;
import org.maillage.shared.OneOf;
import org.maillage.shared.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names and addresses of people, for the modules that know them by their ids. */
@Component
public record Addressees(JdbcClient database) {

    /** Those of these people who are still there, in the order of their names. */
    public Map<UUID, Addressee> of(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var asked = OneOf.of("id", people);
        return database
                .sql("select id, name, email, language, zone, pace from account.person where " + asked.sql()
                        + " order by name collate \"fr-x-icu\", id")
                .param("ids", asked.ids())
                .query(Addressees::addressee)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        it -> it.id().value(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    public Optional<Addressee> of(UUID person) {
        return database.sql("select id, name, email, language, zone, pace from account.person where id = :person")
                .param("person", person)
                .query(Addressees::addressee)
                .optional();
    }

    /** Whoever has an account under an address. */
    public Optional<Addressee> find(String email) {
        return EmailAddress.of(email)
                .flatMap(it -> database.sql(
                                "select id, name, email, language, zone, pace from account.person where email = :email")
                        .param("email", it.value())
                        .query(Addressees::addressee)
                        .optional());
    }

    /** What those of these addresses read who have an account, by their addresses. */
    public Map<String, Locale> languages(Collection<String> emails) {
        return emails.isEmpty()
                ? Map.of()
                : database
                        .sql("select email, language from account.person where email = any(:emails)")
                        .param("emails", emails.toArray(String[]::new))
                        .query((row, number) ->
                                Map.entry(row.getString("email"), Locale.forLanguageTag(row.getString("language"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(
                new PersonId(row.getObject("id", UUID.class)),
                OwnData.shown(row.getString("name")),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                Pace.find(row.getString("pace")).orElseThrow());
    }
}
