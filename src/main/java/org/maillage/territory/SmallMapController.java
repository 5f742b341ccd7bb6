package org.maillage.territory;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The country as a picture that small maps lay under their point: one file for all of them. */
@RestController
record SmallMapController(FranceMap map) {

    @GetMapping(value = "/territories/france.svg", produces = "image/svg+xml")
    ResponseEntity<String> france() {
        // Between the paper of the light pages and that of the dark ones: a picture knows nothing of its page.
        var picture = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d"><path fill="#7fa8a2" fill-opacity=".45" \
                fill-rule="evenodd" d="%s"/></svg>
                """.formatted(FranceMap.WIDTH, FranceMap.HEIGHT, map.lightOutline());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(picture);
    }
}
