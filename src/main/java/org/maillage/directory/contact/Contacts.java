package org.maillage.directory.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.shared.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people met in organisations. */
@Repository
public record Contacts(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select id, name, email, phone, visibility, reach_visibility, basis, purpose, informed_on, last_contact_on,
              keep_until, owner, keeper, version
            from directory.contact
            """;

    Optional<Contact> find(UUID id) {
        return database.sql(ROWS + "where id = :id and gone_at is null")
                .param("id", id)
                .query(Contacts::contact)
                .optional();
    }

    /** @throws NotFound when the reader may not know of them */
    Contact get(UUID id, Reader reader) {
        return find(id).filter(it -> it.isSeenBy(reader)).orElseThrow(() -> new NotFound("contact", id));
    }

    /** Those of a team whose name holds some letters, in the order of the alphabet. */
    List<Contact> named(UUID owner, String letters, int most) {
        return database.sql(ROWS + """
                where owner = :owner
                and gone_at is null
                and name ilike '%' || replace(replace(:letters, '%', ''), '_', '') || '%'
                order by name collate "fr-x-icu", id
                limit :most
                """)
                .param("owner", owner)
                .param("letters", letters)
                .param("most", most)
                .query(Contacts::contact)
                .list();
    }

    /** Those of a team whose term is near, the nearest first. */
    public List<Contact> endingBefore(UUID owner, LocalDate day) {
        return database.sql(ROWS + """
                where owner = :owner
                and gone_at is null
                and keep_until < :day
                order by keep_until, id
                limit 50
                """)
                .param("owner", owner)
                .param("day", day)
                .query(Contacts::contact)
                .list();
    }

    void add(Contact contact) {
        write("""
                insert into directory.contact (id, name, email, phone, visibility, reach_visibility, basis, purpose,
                  informed_on, last_contact_on, keep_until, owner, keeper, created_at)
                values (:id, :name, nullif(:email, ''), nullif(:phone, ''), :visibility, :reach, :basis, :purpose,
                  :informed, :last, :until, :owner, :keeper, :now)
                """, contact);
    }

    /** @throws OptimisticLockingFailureException when somebody else has changed them since they were read */
    void save(Contact contact) {
        var written = write("""
                update directory.contact
                set name = :name, email = nullif(:email, ''), phone = nullif(:phone, ''), visibility = :visibility,
                  reach_visibility = :reach, basis = :basis, purpose = :purpose, informed_on = :informed,
                  last_contact_on = :last, keep_until = :until, version = version + 1
                where id = :id
                and version = :version
                """, contact);
        if (written == 0) {
            throw new OptimisticLockingFailureException("The contact %s has changed.".formatted(contact.id()));
        }
    }

    private int write(String sql, Contact contact) {
        return database.sql(sql)
                .param("id", contact.id())
                .param("name", contact.name())
                .param("email", contact.email())
                .param("phone", contact.phone())
                .param("visibility", contact.visibility().column())
                .param("reach", contact.reach().column())
                .param("basis", contact.basis())
                .param("purpose", contact.purpose())
                .param("informed", contact.informedOn(), Types.DATE)
                .param("last", contact.lastContactOn())
                .param("until", contact.keepUntil())
                .param("owner", contact.owner())
                .param("keeper", contact.keeper(), Types.OTHER)
                .param("version", contact.version())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Forgets somebody altogether. */
    void forget(UUID id) {
        database.sql("delete from directory.contact where id = :id")
                .param("id", id)
                .update();
    }

    /** Forgets all whose term has come; returns how many. */
    int forgetOver(LocalDate today) {
        return database.sql("delete from directory.contact where keep_until < :today")
                .param("today", today)
                .update();
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")).orElse(""),
                Optional.ofNullable(row.getString("phone")).orElse(""),
                Visibility.of(row.getString("visibility")),
                Visibility.of(row.getString("reach_visibility")),
                row.getString("basis"),
                row.getString("purpose"),
                row.getObject("informed_on", LocalDate.class),
                row.getObject("last_contact_on", LocalDate.class),
                row.getObject("keep_until", LocalDate.class),
                row.getObject("owner", UUID.class),
                row.getObject("keeper", UUID.class),
                row.getInt("version"));
    }
}
