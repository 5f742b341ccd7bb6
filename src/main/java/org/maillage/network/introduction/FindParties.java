package org.maillage.network.introduction;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.SeekPeople;
import org.maillage.directory.Visibility;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.shared.Folded;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whom to introduce among the sheets of the reader's teams and the people met there, as far as the reader may see them. */
@Component
record FindParties(JdbcClient database, Organisations organisations, SeekPeople seekPeople) {

    private static final String ORGANISATION = "organisation-";
    private static final String CONTACT = "contact-";
    private static final String CONTACTS = "/directory/contacts/";
    private static final int MOST = 8;
    private static final int MOST_WORDS = 4;

    /**
     * Somebody who was found.
     *
     * @param reference by which addresses of pages name them
     * @param where the commune of an organisation, the organisations of a person
     */
    record Found(String reference, String name, String where) {}

    static String reference(UUID organisation) {
        return ORGANISATION + organisation;
    }

    List<Found> find(String typed, Reader reader) {
        var words = Arrays.stream(Folded.of(typed).split("[^\\p{L}\\p{N}]+", -1))
                .filter(it -> it.length() > 1)
                .limit(MOST_WORDS)
                .map(it -> "%" + it + "%")
                .toArray(String[]::new);
        if (words.length == 0) {
            return List.of();
        }
        var found = new ArrayList<>(database.sql("""
                select 'organisation-' || o.id as reference, o.name, coalesce(k.name, '') as where
                from directory.organisation o
                left join territory.commune k on k.code = o.commune
                where o.owner = any(:teams)
                and o.gone_at is null
                and o.nominative
                and (o.visibility <> 'private' or o.keeper = :person)
                and directory.plain(o.name) like all (:words)
                order by o.name collate "fr-x-icu", o.id
                limit :most
                """)
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("person", reader.person(), Types.OTHER)
                .param("words", words)
                .param("most", MOST)
                .query(RecordRows.of(Found.class))
                .list());
        seekPeople.seekPeople(typed, reader).stream()
                .limit(MOST)
                .map(it -> new Found(CONTACT + it.path().substring(CONTACTS.length()), it.name(), it.where()))
                .forEach(found::add);
        return found;
    }

    /** Whoever is named by a reference, with the address that the reader may see; empty when there is nobody for them. */
    Optional<Party> party(Side side, String reference, Reader reader) {
        var id = id(reference);
        if (id == null) {
            return Optional.empty();
        }
        return reference.startsWith(ORGANISATION)
                ? organisations
                        .find(organisations.latest(id))
                        .filter(it -> !it.isGone() && it.nominative() && reader.sees(it, Part.RECORD))
                        .map(it -> of(side, it, reader))
                : contact(side, id, reader);
    }

    /** By which other names the two would be known: the short one of an organisation, and where somebody is met. */
    List<String> otherNames(List<Party> parties) {
        var organisations = parties.stream()
                .map(Party::organisation)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
        var contacts =
                parties.stream().map(Party::contact).filter(Objects::nonNull).toArray(UUID[]::new);
        return organisations.length + contacts.length == 0
                ? List.of()
                : database.sql("""
                        select short_name
                        from directory.organisation
                        where id = any(:organisations)
                        and coalesce(short_name, '') <> ''
                        union
                        select o.name
                        from directory.membership m
                        join directory.organisation o on o.id = m.organisation
                        where m.contact = any(:contacts)
                        and m.until is null
                        and coalesce(o.name, '') <> ''
                        limit 20
                        """)
                        .param("organisations", organisations)
                        .param("contacts", contacts)
                        .query((row, number) -> row.getString(1))
                        .list();
    }

    private static @Nullable UUID id(String reference) {
        try {
            return reference.startsWith(ORGANISATION)
                    ? UUID.fromString(reference.substring(ORGANISATION.length()))
                    : reference.startsWith(CONTACT) ? UUID.fromString(reference.substring(CONTACT.length())) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Party of(Side side, Organisation it, Reader reader) {
        var email = reader.sees(it, Part.CONTACT) ? it.values().get(Field.EMAIL) : "";
        return new Party(side, it.id(), null, it.name(), email, null);
    }

    private record Met(
            String name,
            String email,
            Visibility visibility,
            Visibility reach,
            UUID owner,
            @Nullable UUID keeper) {}

    private Optional<Party> contact(Side side, UUID id, Reader reader) {
        return database.sql("""
                select name, coalesce(email, '') as email, upper(visibility) as visibility, upper(reach_visibility) as reach,
                  owner, keeper
                from directory.contact
                where id = :id
                and gone_at is null
                """)
                .param("id", id)
                .query(RecordRows.of(Met.class))
                .optional()
                .filter(it -> reader.sees(it.visibility, it.owner, it.keeper))
                .map(it -> new Party(
                        side,
                        null,
                        id,
                        it.name,
                        reader.sees(it.reach.within(it.visibility), it.owner, it.keeper) ? it.email : "",
                        null));
    }
}
