package org.maillage.directory.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Link;
import org.maillage.directory.SheetValue;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.maillage.territory.Kind;
import org.maillage.territory.SeekPlaces;
import org.maillage.web.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where organisations act, and their addresses beside that of the seat. */
@Repository
record Areas(JdbcClient database, Communes communes, SeekPlaces seekPlaces) {

    private static final int MOST_AREAS = 500;
    private static final int MOST_ADDRESSES = 50;

    private static final List<String> KINDS = List.of("commune", "epci", "department", "region");

    /** A place where an organisation acts. */
    record Area(String kind, String code) {

        /** One by its kind and code with a space between them, as forms name it. */
        static Optional<Area> find(String typed) {
            var parts = typed.split(" ", 2);
            return parts.length == 2 && KINDS.contains(parts[0])
                    ? Optional.of(new Area(parts[0], parts[1]))
                    : Optional.empty();
        }
    }

    private List<Area> of(UUID organisation) {
        return database.sql("""
                select kind, code
                from directory.area
                where organisation = :organisation
                order by array_position(array['region', 'department', 'epci', 'commune'], kind), code
                limit :most
                """)
                .param("organisation", organisation)
                .param("most", MOST_AREAS)
                .query(RecordRows.of(Area.class))
                .list();
    }

    /** The places where an organisation acts, by their names. */
    List<Link> links(UUID organisation) {
        return named(
                organisation, (it, name) -> new Link(name, Kind.of(it.kind()).path(it.code())));
    }

    /** The same, by how forms name them. */
    List<Choice> choices(UUID organisation) {
        return named(organisation, (it, name) -> new Choice(it.kind() + " " + it.code(), name));
    }

    private <T> List<T> named(UUID organisation, BiFunction<Area, String, T> naming) {
        var areas = of(organisation);
        var names = communes.names(areas.stream()
                .collect(Collectors.groupingBy(Area::kind, Collectors.mapping(Area::code, Collectors.toList()))));
        return areas.stream()
                .map(it -> naming.apply(it, names.getOrDefault(it.kind() + it.code(), it.code())))
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

    void add(UUID organisation, Area area) {
        database.sql("""
                insert into directory.area (organisation, kind, code)
                select :organisation, :kind, :code
                where (select count(*) from directory.area where organisation = :organisation) < :most
                on conflict do nothing
                """)
                .paramSource(
                        RecordParams.of(area).with("organisation", organisation).with("most", MOST_AREAS))
                .update();
    }

    void remove(UUID organisation, Area area) {
        database.sql("delete from directory.area where organisation = :organisation and kind = :kind and code = :code")
                .paramSource(RecordParams.of(area).with("organisation", organisation))
                .update();
    }

    private record Address(String label, String siret, String street, String postalCode, String commune) {}

    List<SheetValue> addresses(UUID organisation) {
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
                .map(it -> new SheetValue(
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
