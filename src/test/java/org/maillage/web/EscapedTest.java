package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "q=a+b&x", "q=%C3%A9t%c3%a9", "q=%F0%9F%98%80", "q=%0A%0D%09", "q=%E2%80%AE", "%20=%20"})
    void takesWhatCanBeRead(String query) {
        assertThat(Escaped.isSound(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "q=%",
                "q=%a",
                "q=%zz",
                "q=%0g",
                "q=%g0",
                "q=%00",
                "q=%FF",
                "q=%C3",
                "q=%C3%28",
                "%ED%A0%80",
                "q=%F5%80"
            })
    void refusesWhatNobodyCanRead(String query) {
        assertThat(Escaped.isSound(query)).isFalse();
    }

    @Test
    void noQueryIsSound() {
        assertThat(Escaped.isSound(null)).isTrue();
    }
}
