package org.maillage.directory.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Link;
import org.maillage.directory.Row;
import org.maillage.shared.RecordRows;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.maillage.territory.Kind;
import org.maillage.territory.SeekPlaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where organisations act, and their addresses beside that of the seat. */
@Repository
record Areas(JdbcClient database, Communes communes, SeekPlaces seekPlaces) {

    private static final int MOST_AREAS = 500;
    private static final int MOST_ADDRESSES = 50;

    /** A place where an organisation acts. */
    record Area(String kind, String code) {}

    List<Area> of(UUID organisation) {
        return database.sql("""
                select kind, code
                from directory.area
                where organisation = :organisation
                order by array_position(array['region', 'department', 'epci', 'commune'], kind), code
                limit :most
                """)
                .param("organisation", organisation)
                .param("most", MOST_AREAS)
                .query((row, number) -> new Area(row.getString("kind"), row.getString("code")))
                .list();
    }

    /** The places where an organisation acts, by their names. */
    List<Link> areas(UUID organisation) {
        var areas = of(organisation);
        var names = communes.names(areas.stream()
                .collect(Collectors.groupingBy(Area::kind, Collectors.mapping(Area::code, Collectors.toList()))));
        return areas.stream()
                .map(it -> new Link(
                        names.getOrDefault(it.kind() + it.code(), it.code()),
                        Kind.of(it.kind()).path(it.code())))
                .toList();
    }

    /** The places that somebody may mean, for forms. */
    List<SeekPlaces.Likely> seek(String typed) {
        return typed.isBlank()
                ? List.of()
                : seekPlaces.seekPlaces(typed, 8).stream()
                        .filter(it -> !it.kind().equals("lived"))
                        .toList();
    }

    void add(UUID organisation, String kind, String code) {
        database.sql("""
                insert into directory.area (organisation, kind, code)
                select :organisation, :kind, :code
                where (select count(*) from directory.area where organisation = :organisation) < :most
                on conflict do nothing
                """)
                .param("organisation", organisation)
                .param("kind", kind)
                .param("code", code)
                .param("most", MOST_AREAS)
                .update();
    }

    void remove(UUID organisation, String kind, String code) {
        database.sql("delete from directory.area where organisation = :organisation and kind = :kind and code = :code")
                .param("organisation", organisation)
                .param("kind", kind)
                .param("code", code)
                .update();
    }

    private record Address(String label, String siret, String street, String postalCode, String commune) {}

    List<Row> addresses(UUID organisation) {
        var addresses = database.sql("""
                select label, coalesce(siret, '') as siret, street, coalesce(postal_code, '') as postal_code, commune
                from directory.address
                where organisation = :organisation
                and not closed
                order by commune, id
                limit :most
                """)
                .param("organisation", organisation)
                .param("most", MOST_ADDRESSES)
                .query(RecordRows.of(Address.class))
                .list();
        var names = communes.of(addresses.stream().map(Address::commune).toList());
        return addresses.stream()
                .map(it -> new Row(
                        it.label(),
                        Stream.of(
                                        it.street(),
                                        it.postalCode(),
                                        Optional.ofNullable(names.get(it.commune()))
                                                .map(Commune::name)
                                                .orElse(it.commune()))
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.joining(" ")),
                        false,
                        "",
                        it.siret(),
                        ""))
                .toList();
    }
}
