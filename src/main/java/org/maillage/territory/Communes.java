package org.maillage.territory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single communes, for modules whose records lie in one, and as people type and read them: « Redon (35236) ». */
@Component
public record Communes(JdbcClient database, SeekPlaces seekPlaces) {

    private static final Pattern CODED = Pattern.compile(".*\\(([0-9][0-9AB][0-9]{3})\\)|([0-9][0-9AB][0-9]{3})");
    private static final int MOST = 12;

    /**
     * A commune of today.
     *
     * @param latitude in degrees, of its own point or the mean of those of its EPCI; null when neither is known
     */
    public record Commune(
            String code,
            String name,
            String department,
            String departmentName,
            String region,
            @Nullable String epci,
            @Nullable Double latitude,
            @Nullable Double longitude) {

        /** As the field of a form holds it. */
        public String typed() {
            return name + " (" + code + ")";
        }

        /** As readers see it: Redon (Ille-et-Vilaine). */
        public String words() {
            return name.equals(departmentName) ? name : name + " (" + departmentName + ")";
        }

        public String path() {
            return Kind.COMMUNE.path(code);
        }
    }

    public Optional<Commune> find(String code) {
        return Optional.ofNullable(of(List.of(code)).get(code));
    }

    /** Those of these communes that there are today, by their codes. */
    public Map<String, Commune> of(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                select commune.code, commune.name, commune.department, department.name as department_name, commune.region,
                  commune.epci, coalesce(commune.latitude, near.latitude) as latitude,
                  coalesce(commune.longitude, near.longitude) as longitude
                from territory.commune
                join territory.department on department.code = commune.department
                left join lateral (
                  select avg(neighbour.latitude) as latitude, avg(neighbour.longitude) as longitude
                  from territory.commune neighbour
                  where commune.latitude is null
                  and neighbour.epci = commune.epci
                ) near on true
                where commune.code = any(:codes)
                """)
                .param("codes", codes.toArray(String[]::new))
                .query(RecordRows.of(Commune.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Commune::code, Function.identity()));
    }

    /**
     * The names of places.
     *
     * @param codes by the kind of the place
     * @return names by kind and code together, such as {@code epci243500741}
     */
    public Map<String, String> names(Map<String, List<String>> codes) {
        return database
                .sql("""
                select 'commune' || code as key, name from territory.commune where code = any(:communes)
                union all
                select kind || code, name from territory.territory
                where (kind = 'epci' and code = any(:epcis))
                or (kind = 'department' and code = any(:departments))
                or (kind = 'region' and code = any(:regions))
                """)
                .param("communes", codes.getOrDefault("commune", List.of()).toArray(String[]::new))
                .param("epcis", codes.getOrDefault("epci", List.of()).toArray(String[]::new))
                .param(
                        "departments",
                        codes.getOrDefault("department", List.of()).toArray(String[]::new))
                .param("regions", codes.getOrDefault("region", List.of()).toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("key"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The commune that somebody may mean by what they typed: a code, a name with its code, or a name. */
    public Meant meant(String typed) {
        var coded = CODED.matcher(typed.strip());
        if (coded.matches()) {
            var code = code(coded);
            if (find(code).isPresent()) {
                return new Meant.One(code);
            }
        }
        var found = seekPlaces.seekPlaces(typed, MOST).stream()
                .filter(it -> it.kind().equals(Kind.COMMUNE.column()))
                .toList();
        var exact = found.stream()
                .filter(it -> it.name().equalsIgnoreCase(typed.strip()))
                .toList();
        var likely = exact.isEmpty() ? found : exact;
        return switch (likely.size()) {
            case 0 -> new Meant.Nothing();
            case 1 -> new Meant.One(likely.getFirst().code());
            default -> new Meant.Several(likely);
        };
    }

    /**
     * The same for who writes of a territory: of a bare name that a commune elsewhere bears, its own communes of that name, or
     * with more behind it, may be meant, and stand first.
     *
     * @param perimeter the codes of its communes
     */
    public Meant meant(String typed, Collection<String> perimeter) {
        var meant = meant(typed);
        if (perimeter.isEmpty()
                || CODED.matcher(typed.strip()).matches()
                || (meant instanceof Meant.One(var code) && perimeter.contains(code))) {
            return meant;
        }
        var name = TypedCommune.plain(typed.strip());
        var own = of(perimeter).values().stream()
                .filter(it -> (TypedCommune.plain(it.name()) + " ").startsWith(name + " "))
                .sorted(Comparator.comparing(Commune::name))
                .map(it -> new SeekPlaces.Likely(Kind.COMMUNE.column(), it.code(), it.name(), it.departmentName()))
                .toList();
        return own.isEmpty() ? meant : with(own, meant);
    }

    private Meant with(List<SeekPlaces.Likely> own, Meant meant) {
        var others = switch (meant) {
            case Meant.One(var code) ->
                find(code).stream()
                        .map(it ->
                                new SeekPlaces.Likely(Kind.COMMUNE.column(), it.code(), it.name(), it.departmentName()))
                        .toList();
            case Meant.Several(var likely) -> likely;
            case Meant.Nothing() -> List.<SeekPlaces.Likely>of();
        };
        var codes = own.stream().map(SeekPlaces.Likely::code).toList();
        var all = Stream.concat(own.stream(), others.stream().filter(it -> !codes.contains(it.code())))
                .toList();
        return all.size() == 1 ? new Meant.One(all.getFirst().code()) : new Meant.Several(all);
    }

    private static String code(Matcher coded) {
        return coded.group(1) == null ? coded.group(2) : coded.group(1);
    }

    /** What somebody may mean by what they typed. */
    public sealed interface Meant {

        record One(String code) implements Meant {}

        record Several(List<SeekPlaces.Likely> communes) implements Meant {}

        record Nothing() implements Meant {}
    }
}
