package org.maillage.search.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.FormatValues;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.directory.Reader;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/**
 * Describes actors in open formats: GeoJSON (RFC 7946), JSON-LD with the terms of PAIR (of which some lie under a slash rather
 * than a hash) and of schema.org, profiles of Murmurations ({@code organizations_schema-v1.0.0}).
 */
@Component
record DescribeOpenly(FormatValues formatValues, Settings settings) {

    static final Map<String, Object> CONTEXT = Map.of(
            "pair", "http://virtual-assembly.org/ontologies/pair#",
            "schema", "https://schema.org/",
            "name", "schema:name",
            "description", "schema:description",
            "url", Map.of("@id", "schema:url", "@type", "@id"));

    private static final List<String> MURMURATIONS = List.of("organizations_schema-v1.0.0");

    /** A feature of GeoJSON; its geometry is null where the reader may not know the point. */
    Map<String, Object> feature(Actor actor, Reader reader) {
        var seen = new Seen(actor, reader);
        var properties = new LinkedHashMap<String, Object>();
        properties.put("name", actor.organisation().name());
        properties.put("url", settings.address(actor.organisation().path()));
        for (var field : List.of(
                Field.SHORT_NAME,
                Field.PROFILE,
                Field.THEMES,
                Field.DESCRIPTION,
                Field.WEB,
                Field.STREET,
                Field.POSTAL_CODE,
                Field.COMMUNE,
                Field.SIREN,
                Field.RNA,
                Field.THIRD_PLACE,
                Field.FAMILIES)) {
            seen.words(field).ifPresent(it -> properties.put(field.column(), it));
        }
        var feature = new LinkedHashMap<String, Object>();
        feature.put("type", "Feature");
        feature.put("id", actor.organisation().id().toString());
        feature.put(
                "geometry",
                seen.point()
                        .<Object>map(it -> Map.of("type", "Point", "coordinates", List.of(it[1], it[0])))
                        .orElse(null));
        feature.put("properties", properties);
        return feature;
    }

    Map<String, Object> linked(Actor actor, Reader reader) {
        var seen = new Seen(actor, reader);
        var it = actor.organisation();
        var node = new LinkedHashMap<String, Object>();
        node.put("@id", settings.address(it.path()));
        node.put(
                "@type",
                it.values().is(Field.THIRD_PLACE)
                        ? List.of("pair:Organization", "pair:Place", "schema:Organization")
                        : List.of("pair:Organization", "schema:Organization"));
        node.put("name", it.name());
        node.put("pair:label", it.name());
        seen.value(Field.SHORT_NAME).ifPresent(value -> node.put("schema:alternateName", value));
        seen.value(Field.DESCRIPTION).ifPresent(value -> {
            node.put("description", value);
            node.put("pair:description", value);
        });
        seen.value(Field.WEB).ifPresent(value -> node.put("url", value));
        seen.value(Field.EMAIL).ifPresent(value -> node.put("schema:email", value));
        seen.value(Field.PHONE).ifPresent(value -> node.put("schema:telephone", value));
        seen.value(Field.FOUNDED_ON).ifPresent(value -> node.put("schema:foundingDate", value));
        var identifiers = Stream.of(Field.SIREN, Field.SIRET, Field.RNA)
                .flatMap(field -> seen.value(field).stream()
                        .map(value -> Map.of(
                                "@type",
                                "schema:PropertyValue",
                                "schema:propertyID",
                                field.name(),
                                "schema:value",
                                value)))
                .toList();
        if (!identifiers.isEmpty()) {
            node.put("schema:identifier", identifiers);
        }
        var topics = seen.words(Field.THEMES);
        topics.ifPresent(words -> {
            node.put("pair:hasTopic", List.of(words.split(", ", -1)));
            node.put("schema:keywords", words);
        });
        address(seen).ifPresent(address -> node.put("schema:address", address));
        seen.point().ifPresent(point -> {
            node.put(
                    "schema:location",
                    Map.of(
                            "@type",
                            "schema:Place",
                            "schema:geo",
                            Map.of(
                                    "@type", "schema:GeoCoordinates",
                                    "schema:latitude", point[0],
                                    "schema:longitude", point[1])));
            node.put(
                    "pair:hasLocation",
                    Map.of("@type", "pair:Place", "pair:latitude", point[0], "pair:longitude", point[1]));
        });
        return node;
    }

    private static Optional<Map<String, Object>> address(Seen seen) {
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "schema:PostalAddress");
        seen.value(Field.STREET).ifPresent(it -> address.put("schema:streetAddress", it));
        seen.value(Field.POSTAL_CODE).ifPresent(it -> address.put("schema:postalCode", it));
        seen.words(Field.COMMUNE).ifPresent(it -> address.put("schema:addressLocality", it));
        address.put("schema:addressCountry", "FR");
        return address.size() > 2 ? Optional.of(address) : Optional.empty();
    }

    Map<String, Object> murmuration(Actor actor, Reader reader) {
        var seen = new Seen(actor, reader);
        var profile = new LinkedHashMap<String, Object>();
        profile.put("linked_schemas", MURMURATIONS);
        profile.put("name", actor.organisation().name());
        profile.put("unique_id", settings.address(actor.organisation().path()));
        seen.value(Field.SHORT_NAME).ifPresent(it -> profile.put("nickname", it));
        profile.put(
                "primary_url",
                seen.value(Field.WEB)
                        .orElse(settings.address(actor.organisation().path())));
        seen.value(Field.DESCRIPTION).ifPresent(it -> profile.put("description", it));
        seen.words(Field.THEMES).ifPresent(it -> profile.put("tags", List.of(it.split(", ", -1))));
        profile.put("status", actor.organisation().values().is(Field.CLOSED) ? "completed" : "active");
        var address = Stream.of(seen.value(Field.STREET), seen.value(Field.POSTAL_CODE), seen.words(Field.COMMUNE))
                .flatMap(Optional::stream)
                .toList();
        if (!address.isEmpty()) {
            profile.put("full_address", String.join(", ", address));
        }
        profile.put("country_iso_3166", "FR");
        seen.point().ifPresent(it -> profile.put("geolocation", Map.of("lat", it[0], "lon", it[1])));
        seen.value(Field.PHONE).ifPresent(it -> profile.put("telephone", it));
        seen.value(Field.EMAIL).ifPresent(it -> profile.put("contact_details", Map.of("email", it)));
        seen.value(Field.FOUNDED_ON).ifPresent(it -> profile.put("starts_at", it));
        return profile;
    }

    /** What a reader may see of an actor. */
    private final class Seen {

        private final Actor actor;
        private final Reader reader;

        Seen(Actor actor, Reader reader) {
            this.actor = actor;
            this.reader = reader;
        }

        Optional<String> value(Field field) {
            var organisation = actor.organisation();
            return organisation.values().has(field) && reader.sees(organisation, field.part())
                    ? Optional.of(organisation.values().get(field))
                    : Optional.empty();
        }

        Optional<String> words(Field field) {
            return value(field).map(it -> formatValues.words(field, it));
        }

        /** Latitude and longitude. */
        Optional<double[]> point() {
            return value(Field.LATITUDE)
                    .flatMap(latitude -> value(Field.LONGITUDE).map(longitude ->
                            new double[] {Double.parseDouble(latitude), Double.parseDouble(longitude)}));
        }
    }
}
