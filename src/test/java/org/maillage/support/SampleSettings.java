package org.maillage.support;

import java.util.HashMap;
import java.util.Map;
import org.maillage.shared.Settings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as an operator would give them, for tests without the platform. */
public final class SampleSettings {

    private SampleSettings() {}

    /**
     * Settings of which these are given.
     *
     * @param given by their names under {@code maillage.}
     */
    public static Settings of(Map<String, String> given) {
        var all = new HashMap<String, String>();
        all.put("maillage.public-url", "https://maillage.example");
        all.put("maillage.keep-pages", "0s");
        given.forEach((name, value) -> all.put("maillage." + name, value));
        return new Binder(new MapConfigurationPropertySource(all)).bindOrCreate("maillage", Settings.class);
    }
}
