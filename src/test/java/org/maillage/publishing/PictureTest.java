package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Œuvre",
                "Un titre si long qu’il ne tient jamais sur trois lignes, même en se serrant beaucoup, et encore des mots, et encore des mots, et encore des mots, et encore"
            })
    void drawsACardOfTheSizeThatSitesExpect(String title) throws IOException {
        var card = ImageIO.read(new ByteArrayInputStream(new Picture().card(title, "Une ligne", Weave.of(10, 5))));

        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
    }
}
