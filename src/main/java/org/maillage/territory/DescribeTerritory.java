package org.maillage.territory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.shared.Settings;
import org.maillage.territory.TerritoryPage.Link;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Describes a territory to programs, in the words of schema.org. */
@Component
record DescribeTerritory(Settings settings, JsonMapper json) {

    String describe(Territory territory, List<Link> where) {
        var description = new LinkedHashMap<String, Object>();
        description.put("@context", "https://schema.org");
        description.put("@type", territory.kind() == Kind.LIVED ? "Place" : "AdministrativeArea");
        description.put("name", territory.name());
        description.put("url", settings.address(territory.path()));
        if (territory.kind() != Kind.LIVED) {
            description.put(
                    "identifier",
                    Map.of(
                            "@type",
                            "PropertyValue",
                            "propertyID",
                            territory.kind() == Kind.EPCI ? "SIREN" : "INSEE",
                            "value",
                            territory.code()));
        }
        if (!where.isEmpty()) {
            description.put("containedInPlace", where.stream().map(this::area).toList());
        }
        return json.writeValueAsString(description);
    }

    private Map<String, String> area(Link area) {
        return Map.of("@type", "AdministrativeArea", "name", area.name(), "url", settings.address(area.path()));
    }
}
