package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which files a browser fetches with a page. */
class FirstPageTest {

    @Test
    void stylesScriptsFontsIconsAndPicturesAreFetchedAndLinksAreNot() {
        var page = """
                <link rel="canonical" href="/a">
                <link rel="alternate" type="application/atom+xml" href="/feed.atom">
                <link rel="icon" type="image/svg+xml" href="/icon.svg">
                <link rel="preload" href="/sans.woff2" as="font" crossorigin>
                <link rel="stylesheet" href="/own.css">
                <script type="application/ld+json">{}</script>
                <script type="module" src="/own.js"></script>
                <a href="/elsewhere"><img alt="" src="/picture.svg"><img alt="" src="data:image/png;base64,AA"></a>
                """;

        assertThat(FirstPage.namedIn(page))
                .containsExactly("/icon.svg", "/sans.woff2", "/own.css", "/own.js", "/picture.svg");
    }

    @Test
    void stylesNameFontsAndPictures() {
        var style = """
                @font-face { src: url("sans.woff2") format("woff2") }
                a { background: url(data:image/svg+xml;x), url( '../dot.svg' ) }
                b { fill: url(#weave) }
                """;

        assertThat(FirstPage.namedInStyle(style)).containsExactly("sans.woff2", "../dot.svg");
    }

    @Test
    void kindsOfFilesAreSummedUp() {
        var bytes = new LinkedHashMap<>(Map.of("/", 8_000));
        bytes.put("/assets/a.css", 30_000);
        bytes.put("/assets/b.css", 5_100);

        var page = new FirstPage(bytes);

        assertThat(page.kilobytes()).isEqualTo(43.1);
        assertThat(page.words()).isEqualTo("css 35.1 kB, html 8 kB");
    }
}
