package cooking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.cookbook.CookbookClient;
import com.example.cookbook.model.Recipe;
import com.example.cookbook.model.RecipeCourse;
import com.example.cookbook.model.RecipeNotFoundException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTransportTest {
    private static final Recipe SOUP =
            Recipe.builder().title("Onion soup").course(RecipeCourse.STARTER).servings(4L).build();

    @TempDir
    Path folder;

    private CookbookClient cookbook;

    @BeforeEach
    void open() {
        cookbook = CookbookClient.create(new FileTransport(folder));
    }

    @Test
    void keepsARecipe() {
        assertEquals(false, cookbook.putRecipe(it -> it.recipeId("soup").recipe(SOUP)).replaced());
        assertEquals(true, cookbook.putRecipe(it -> it.recipeId("soup").recipe(SOUP)).replaced());

        assertEquals(SOUP, cookbook.getRecipe(it -> it.recipeId("soup")).recipe());
    }

    @Test
    void listsACourse() {
        cookbook.putRecipe(it -> it.recipeId("soup").recipe(SOUP));
        cookbook.putRecipe(it -> it.recipeId("pie").recipe(r -> r.title("Pie").course(RecipeCourse.MAIN)));

        assertEquals(List.of("pie", "soup"), cookbook.listRecipes().recipeIds());
        assertEquals(List.of("pie"), cookbook.listRecipes(it -> it.course(RecipeCourse.MAIN)).recipeIds());
    }

    @Test
    void tellsWhatIsNotThere() {
        var e = assertThrows(RecipeNotFoundException.class, () -> cookbook.deleteRecipe(it -> it.recipeId("../soup")));

        assertEquals("../soup", e.recipeId());
    }
}
