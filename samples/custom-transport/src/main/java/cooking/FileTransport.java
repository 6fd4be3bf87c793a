package cooking;

import com.example.cookbook.model.DeleteRecipeRequest;
import com.example.cookbook.model.DeleteRecipeResponse;
import com.example.cookbook.model.GetRecipeRequest;
import com.example.cookbook.model.GetRecipeResponse;
import com.example.cookbook.model.ListRecipesRequest;
import com.example.cookbook.model.ListRecipesResponse;
import com.example.cookbook.model.PutRecipeRequest;
import com.example.cookbook.model.PutRecipeResponse;
import com.example.cookbook.model.Recipe;
import com.example.cookbook.model.RecipeNotFoundException;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.json.JsonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Stores the cookbook in a folder: each recipe is a JSON file. */
public final class FileTransport implements Transport {
    private static final JsonCodec JSON = JsonCodec.json();

    private final Path folder;
    private final Map<String, Handler<?, ?>> handlers = new HashMap<>();

    private interface Handler<I, O> {
        O handle(I input) throws IOException;
    }

    public FileTransport(Path folder) {
        this.folder = folder;
        on(PutRecipeRequest.OPERATION, this::put);
        on(GetRecipeRequest.OPERATION, this::get);
        on(ListRecipesRequest.OPERATION, this::list);
        on(DeleteRecipeRequest.OPERATION, this::delete);
    }

    private <I extends Structure, O extends Structure> void on(Operation<I, O> operation, Handler<I, O> handler) {
        handlers.put(operation.name(), handler);
    }

    @Override
    @SuppressWarnings("unchecked") // on() only adds handlers of the operation's types
    public <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
        try {
            return ((Handler<I, O>) handlers.get(operation.name())).handle(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PutRecipeResponse put(PutRecipeRequest request) throws IOException {
        Path file = file(request.recipeId());
        boolean replaced = Files.exists(file);
        Files.write(file, JSON.write(Recipe.SCHEMA, request.recipe()));
        return PutRecipeResponse.builder().replaced(replaced).build();
    }

    private GetRecipeResponse get(GetRecipeRequest request) throws IOException {
        return GetRecipeResponse.builder().recipe(read(request.recipeId())).build();
    }

    private ListRecipesResponse list(ListRecipesRequest request) throws IOException {
        var response = ListRecipesResponse.builder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String id = file.getFileName().toString().replace(".json", "");
                if (request.course() == null || request.course().equals(read(id).course())) {
                    response.addRecipeId(id);
                }
            }
        }
        return response.build();
    }

    private DeleteRecipeResponse delete(DeleteRecipeRequest request) throws IOException {
        if (!Files.deleteIfExists(file(request.recipeId()))) {
            throw notFound(request.recipeId());
        }
        return DeleteRecipeResponse.builder().build();
    }

    private Recipe read(String id) throws IOException {
        try {
            return JSON.read(Recipe.SCHEMA, Files.readAllBytes(file(id)));
        } catch (NoSuchFileException e) {
            throw notFound(id);
        }
    }

    private static RecipeNotFoundException notFound(String id) {
        return RecipeNotFoundException.builder()
                .message("There is no recipe " + id)
                .recipeId(id)
                .build();
    }

    /** Ids are words, so that no id is a path outside of the folder. */
    private Path file(String id) {
        if (!id.matches("[\\w-]+")) {
            throw notFound(id);
        }
        return folder.resolve(id + ".json");
    }
}
