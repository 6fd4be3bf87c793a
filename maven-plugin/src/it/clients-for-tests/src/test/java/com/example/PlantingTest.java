package com.example;

import com.example.garden.model.GetTreeRequest;
import com.example.testing.garden.GardenClient;
import com.example.testing.garden.model.PlantTreeRequest;

/** Sees the clients of both kinds. */
final class PlantingTest {
    GetTreeRequest get = GetTreeRequest.builder().treeId("oak").build();

    String plant(GardenClient garden) {
        return garden.plantTree(PlantTreeRequest.builder().name("oak").build()).treeId();
    }
}
