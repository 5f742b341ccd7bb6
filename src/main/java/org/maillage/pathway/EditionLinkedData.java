package org.maillage.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.Session;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An edition for programs, in the words of schema.org: a series of events, those of a known date among them. */
@Component
record EditionLinkedData(JsonMapper json, Settings settings) {

    String of(PublishedEdition edition) {
        var events = new ArrayList<Map<String, Object>>();
        for (var session : edition.sessions()) {
            if (session.on() != null) {
                events.add(event(session, session.on()));
            }
        }
        return json.writeValueAsString(entries(
                "@context", "https://schema.org",
                "@type", "EventSeries",
                "name", edition.title(),
                "description", edition.summary(),
                "url", settings.address(EditionCard.path(edition.slug())),
                "startDate", edition.starts(),
                "endDate", edition.ends(),
                "organizer",
                        edition.sponsors().stream()
                                .map(it -> entries("@type", "Organization", "name", it.name()))
                                .toList(),
                "subEvent", events,
                "citation",
                        edition.sources().stream()
                                .map(it -> entries(
                                        "@type", "CreativeWork",
                                        "name", it.title(),
                                        "publisher", it.publisher(),
                                        "url", it.url()))
                                .toList()));
    }

    private static Map<String, Object> event(Session session, PartialDate on) {
        return entries(
                "@type",
                "EducationEvent",
                "name",
                session.title(),
                "startDate",
                on,
                "endDate",
                session.until(),
                "location",
                session.place() == null ? null : entries("@type", "Place", "name", session.place()));
    }

    private static Map<String, Object> entries(@Nullable Object... namesAndValues) {
        var entries = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                entries.put(
                        String.valueOf(namesAndValues[i]),
                        value instanceof List<?> || value instanceof Map<?, ?> ? value : value.toString());
            }
        }
        return entries;
    }
}
