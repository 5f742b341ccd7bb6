package org.maillage.exchange.note;

import static org.maillage.web.Assets.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The page of notes as an application of a phone, in the words of the W3C’s “Web Application Manifest”. */
record AppManifest(
        String id,
        String name,
        @JsonProperty("short_name") String shortName,
        String lang,
        @JsonProperty("start_url") String startUrl,
        String scope,
        String display,
        @JsonProperty("background_color") String backgroundColour,
        @JsonProperty("theme_color") String themeColour,
        List<Icon> icons) {

    /** @param purpose whether a phone may cut it round */
    record Icon(String src, String type, String sizes, String purpose) {}

    static AppManifest of(String name, String shortName, String language) {
        return new AppManifest(
                "/notes/new",
                name,
                shortName,
                language,
                "/notes/new",
                "/notes/",
                "standalone",
                "#fbf8f2",
                "#fbf8f2",
                List.of(
                        new Icon(asset("icon.svg"), "image/svg+xml", "any", "any"),
                        new Icon(asset("icon-192.png"), "image/png", "192x192", "any maskable"),
                        new Icon(asset("icon-512.png"), "image/png", "512x512", "any maskable")));
    }
}
