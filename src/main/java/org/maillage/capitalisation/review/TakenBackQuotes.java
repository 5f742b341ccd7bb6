package org.maillage.capitalisation.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.capitalisation.SheetId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has taken back what they said, so that nobody asks them again: a hash of their address with the sheet, and no name. */
@Component
record TakenBackQuotes(JdbcClient database, Clock clock) {

    boolean has(SheetId sheet, String email) {
        return database.sql("""
                select exists (
                  select from capitalisation.quote_taken_back where sheet = :sheet and address_hash = :hash)
                """)
                .param("sheet", sheet.value())
                .param("hash", hash(sheet, email))
                .query(Boolean.class)
                .single();
    }

    /** @param places where a first name stands that may be theirs */
    void note(SheetId sheet, String email, Collection<String> places) {
        database.sql("""
                insert into capitalisation.quote_taken_back (sheet, address_hash, at, places)
                values (:sheet, :hash, :now, :places)
                on conflict (sheet, address_hash) do update set at = excluded.at, places = excluded.places
                """)
                .param("sheet", sheet.value())
                .param("hash", hash(sheet, email))
                .param("now", OffsetDateTime.now(clock))
                .param("places", places.toArray(String[]::new))
                .update();
    }

    /** Where first names stand that may be of those who took back what they said: keys of sections and kinds of places. */
    List<String> places(SheetId sheet) {
        return database
                .sql("select places from capitalisation.quote_taken_back where sheet = :sheet limit 100")
                .param("sheet", sheet.value())
                .query((row, number) -> List.of((String[]) row.getArray(1).getArray()))
                .list()
                .stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    int count(SheetId sheet) {
        return database.sql("select count(*) from capitalisation.quote_taken_back where sheet = :sheet")
                .param("sheet", sheet.value())
                .query(Integer.class)
                .single();
    }

    private static byte[] hash(SheetId sheet, String email) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Stream.of(sheet.value().toString(), email)
                            .reduce("", (one, other) -> one + " " + other)
                            .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
